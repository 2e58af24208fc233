import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('rule 2: a revision is history', () => {
  situation(
    'revised figure: a revision is history, not a contradiction',
    `
    question killed: quantity killed
      sohr  asserts  4–  said=2020-05-01T04:00Z
      sohr  asserts  7   said=2020-05-01T12:00Z supersedes=c1
    → unconfirmed single-party
      notes superseded(c1)
      not party-differs
      camps c2
    `,
  );

  situation(
    'the latest of a chain speaks, whatever came before',
    `
    question killed: quantity killed
      syrian-army  asserts  7
      sohr         asserts  4
      sohr         asserts  9  supersedes=c2
      sohr         asserts  7  supersedes=c3
    → agree
      agreed 7
      notes superseded(c2 c3)
    `,
  );

  situation(
    'a revision may open a conflict that the first figure did not',
    `
    question killed: quantity killed
      syrian-army  asserts  7
      sohr         asserts  7
      sohr         asserts  9  supersedes=c2
    → conflict
      notes superseded(c2)
      decided by c1 c3
    `,
  );

  situation(
    'a claim withdrawn by declining leaves no position behind',
    `
    question killed: quantity killed
      syrian-army  asserts   7
      sohr         asserts   9
      sohr         declines     supersedes=c2
    → unconfirmed single-party
      notes superseded(c2)
    `,
  );

  situation(
    'all withdrawn: the question was answered once, but nobody stands by it',
    `
    question killed: quantity killed
      sohr  asserts   9
      sohr  declines     supersedes=c1
    → unconfirmed no-position
      notes superseded(c1)
    `,
  );
});

describe('rule 2: a copy of what was replaced is stale', () => {
  situation(
    'stale relay: a later copy of the old figure is stale, never a conflict',
    `
    question killed: quantity killed
      sohr             asserts  5   said=2020-05-01T02:00Z
      sohr             asserts  9–  said=2020-05-01T12:00Z supersedes=c1
      regional-source  asserts  5   said=2020-05-01T13:00Z origin=sohr
    → unconfirmed single-party
      notes superseded(c1) stale-relay(c3)
      not relayed
    `,
  );

  situation(
    'a stale relay does not meet another party’s figure either',
    `
    question killed: quantity killed
      syrian-army      asserts  5
      sohr             asserts  5
      sohr             asserts  9–  supersedes=c2
      regional-source  asserts  5   origin=sohr
    → conflict
      notes superseded(c2) stale-relay(c4)
      camps c1 | c3
    `,
  );

  situation(
    'a copy of the standing figure is fresh, even if an earlier figure was the same (5, 9, then 5 again)',
    `
    question killed: quantity killed
      syrian-army      asserts  5
      sohr             asserts  5
      sohr             asserts  9  supersedes=c2
      sohr             asserts  5  supersedes=c3
      regional-source  asserts  5  origin=sohr
      residents        asserts  9  origin=sohr
    → agree
      agreed 5
      notes superseded(c2 c3) stale-relay(c6) relayed(c5)
    `,
  );

  situation(
    'each copy that names the origin is stale',
    `
    question killed: quantity killed
      sohr              asserts  5
      sohr              asserts  9  supersedes=c1
      regional-source   asserts  5  origin=sohr
      iranian-ministry  asserts  5  origin=sohr
    → unconfirmed single-party
      notes superseded(c1) stale-relay(c3 c4)
    `,
  );

  situation(
    'a copy of a withdrawn figure is stale',
    `
    question killed: quantity killed
      syrian-army      asserts   7
      sohr             asserts   9
      sohr             declines     supersedes=c2
      regional-source  asserts   9  origin=sohr
    → unconfirmed single-party
      notes superseded(c2) stale-relay(c4)
    `,
  );

  situation(
    'another party’s equal figure is its own, not a copy',
    `
    question killed: quantity killed
      sohr             asserts  5
      sohr             asserts  9  supersedes=c1
      regional-source  asserts  5
    → conflict
      notes superseded(c1)
      not stale-relay
    `,
  );

  situation(
    'a copy is known by its figure, whatever words that stood in',
    `
    question killed: quantity killed
      sohr             asserts  3–11 "several"
      sohr             asserts  12            supersedes=c1
      regional-source  asserts  3–11 "three to eleven"  origin=sohr
    → unconfirmed single-party
      notes superseded(c1) stale-relay(c3)
    `,
  );

  situation(
    'a denial of the old figure is no copy of it',
    `
    question killed: quantity killed
      syrian-army      asserts  5
      sohr             asserts  5
      sohr             asserts  9  supersedes=c2
      regional-source  denies   5  origin=sohr
    → conflict
      notes superseded(c2) relayed(c4)
      not stale-relay
    `,
  );
});
