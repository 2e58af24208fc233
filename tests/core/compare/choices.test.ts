import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('as of T: what was said later is not yet known', () => {
  situation(
    'the figure of the morning, then that of the evening',
    `
    question killed: quantity killed
      syrian-army  asserts  4  said=2020-05-01T03:00Z
      sohr         asserts  4  said=2020-05-01T06:00Z
      sohr         asserts  9  said=2020-05-01T18:00Z supersedes=c2
    as of 2020-05-01T02:59Z → unconfirmed no-claims
    as of 2020-05-01T03:00Z → unconfirmed single-party
    as of 2020-05-01T12:00Z → agree
      agreed 4
    as of 2020-05-01T18:00Z → conflict
      notes superseded(c2)
    → conflict
      notes superseded(c2)
    `,
  );

  situation(
    'a zone is reckoned with, on both sides',
    `
    question killed: quantity killed
      syrian-army  asserts  7  said=2020-05-01T00:30+03:00
      sohr         asserts  7  said=2020-05-01T00:30-02:00
    as of 2020-04-30T21:29Z → unconfirmed no-claims
    as of 2020-04-30T21:30Z → unconfirmed single-party
    as of 2020-05-01T03:29+01:00 → unconfirmed single-party
    as of 2020-05-01T03:30+01:00 → agree
      agreed 7
    `,
  );

  situation(
    'a bare day counts from its first moment, UTC',
    `
    question killed: quantity killed
      syrian-army  asserts  7  said=2020-05-01
      sohr         asserts  7  said=2020-05-01T00:01Z
    as of 2020-04-30T23:59Z → unconfirmed no-claims
    as of 2020-05-01T00:00Z → unconfirmed single-party
    as of 2020-05-01 → unconfirmed single-party
    as of 2020-05-02 → agree
      agreed 7
    `,
  );

  situation(
    'what carries no time was always known',
    `
    question killed: quantity killed
      sohr  asserts  7
    as of 1999-01-01 → unconfirmed single-party
    `,
  );

  situation(
    'a copy is not stale before its origin has replaced the figure',
    `
    question killed: quantity killed
      sohr             asserts  5  said=2020-05-01T02:00Z
      sohr             asserts  9  said=2020-05-01T12:00Z supersedes=c1
      regional-source  asserts  5  said=2020-05-01T03:00Z origin=sohr
    as of 2020-05-01T04:00Z → unconfirmed single-party
      notes relayed(c3)
      not stale-relay
    as of 2020-05-01T13:00Z → unconfirmed single-party
      notes superseded(c1) stale-relay(c3)
    `,
  );
});

describe('without S: as if it had not been heard', () => {
  situation(
    'a conflict goes with one of its sides',
    `
    question killed: quantity killed
      syrian-army  asserts  7
      sohr         asserts  9
      residents    asserts  7
    → conflict
      camps c1 c3 | c2
    without sohr → agree
      agreed 7
    without sohr residents → unconfirmed single-party
    without sohr residents syrian-army → unconfirmed no-claims
    `,
  );

  situation(
    'what others pass on from it goes too',
    `
    question killed: quantity killed
      syrian-army       asserts  7
      regional-source   asserts  9  origin=sohr
      iranian-ministry  asserts  9  origin=sohr
    → conflict
      notes relayed
    without sohr → unconfirmed single-party
    without regional-source → conflict
      notes relayed(c3)
    without iranian-ministry → conflict
      notes relayed(c2)
    `,
  );

  situation(
    'one source of a party goes, the other stays',
    `
    question killed: quantity killed
      syrian-army  asserts  7
      sana         asserts  7
      sohr         asserts  9
    without sana → conflict
      camps c1 | c3
    `,
  );

  situation(
    'what it replaced returns',
    `
    question killed: quantity killed
      sohr           asserts  5
      sohr-director  asserts  9  supersedes=c1
      syrian-army    asserts  5
    → conflict
      notes superseded(c1)
    without sohr-director → agree
      agreed 5
      not superseded
    `,
  );

  situation(
    'a chain of revisions holds where a link in its middle was dropped',
    `
    question killed: quantity killed
      sohr           asserts  5
      sohr-director  asserts  8  supersedes=c1
      sohr           asserts  9  supersedes=c2
      syrian-army    asserts  9
    → agree
      agreed 9
      notes superseded(c1 c2)
    without sohr-director → agree
      agreed 9
      notes superseded(c1)
    `,
  );

  situation(
    'both choices at once',
    `
    question killed: quantity killed
      syrian-army  asserts  7  said=2020-05-01
      sohr         asserts  9  said=2020-05-02
      residents    asserts  7  said=2020-05-03
    as of 2020-05-02, without sohr → unconfirmed single-party
    as of 2020-05-03, without sohr → agree
      agreed 7
    `,
  );
});
