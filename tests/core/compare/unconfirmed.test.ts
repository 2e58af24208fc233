import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('rule 7: nobody takes a position', () => {
  situation(
    'nobody spoke: a question without claims',
    `
    question wounded: quantity wounded
    → unconfirmed no-claims
    `,
  );

  situation(
    'only declines: a refusal is no position',
    `
    question who: concept actor, accused israel
      israeli-army  declines
    → unconfirmed no-position
      decided by
    `,
  );

  situation(
    'only a report’s own voice',
    `
    question who: concept actor
      first-herald  asserts  israel  report-1
    → unconfirmed no-position
      notes unsourced(c1)
    `,
  );

  situation(
    'every way to take no position at once',
    `
    question who: concept actor
      israeli-army      declines
      israeli-minister  noncommittal  israel
      syrian-army       silent        israel
      sohr              asserts
      residents         denies
      first-herald      asserts       israel
    → unconfirmed no-position
      notes unsourced(c6)
      camps
    `,
  );
});

describe('rule 7: nobody commits', () => {
  situation(
    'hedged alone: "believed to be" commits to nothing',
    `
    question cause: concept cause
      sohr  asserts  probable  air-strike
    → unconfirmed tentative-only
    `,
  );

  situation(
    'hedged twice: two beliefs are not two assertions',
    `
    question cause: concept cause
      sohr             asserts  probable  air-strike
      regional-source  asserts  probable  air-strike
    → unconfirmed tentative-only
      decided by c1 c2
    `,
  );

  situation(
    'beliefs that differ are no conflict',
    `
    question cause: concept cause
      sohr             asserts  probable  air-strike
      regional-source  asserts  possible  accident
      residents        denies   probable  air-strike
    → unconfirmed tentative-only
      not soft-conflict
    `,
  );
});

describe('rule 7: one party alone', () => {
  situation(
    'non-denial is no vote: "as far as Iran knows it’s Israel" neither confirms nor denies',
    `
    question who: concept actor, accused israel
      syrian-army       asserts       israel
      israeli-minister  noncommittal
    → unconfirmed single-party
      notes accused-not-confirmed(c1)
    `,
  );

  situation(
    'silence is no denial: not mentioning Iranian bases denies nothing',
    `
    question target: concept target, many
      syrian-army      silent   iranian-base
      regional-source  asserts  iranian-base
    → unconfirmed single-party
      decided by c2
    `,
  );

  situation(
    'unidentified is no value: "unidentified warplanes" names nobody',
    `
    question who: concept actor, accused israel
      syrian-army  asserts  israel
      sohr         asserts
    → unconfirmed single-party
      notes accused-not-confirmed(c1)
    `,
  );

  situation(
    'another party’s belief that says the same does not confirm it',
    `
    question cause: concept cause
      syrian-army  asserts            air-strike
      sohr         asserts  probable  air-strike
    → unconfirmed single-party
      not soft-conflict
    `,
  );

  situation(
    'a party that contradicts itself is still alone',
    `
    question killed: quantity killed
      syrian-army  asserts  7
      sana         asserts  9
    → unconfirmed single-party
      notes party-differs(c1 c2)
    `,
  );
});

describe('rule 7: parties that speak past each other', () => {
  situation(
    'nothing to compare, and the camps stay apart',
    `
    question target: concept target, many
      syrian-army      asserts  barracks
      regional-source  asserts  factory
      sohr             denies   iranian-base
    → unconfirmed incomparable
      camps c1 | c2 | c3
      decided by c1 c2 c3
    `,
  );

  situation(
    'two of one party that meet are no agreement',
    `
    question target: concept target, many
      syrian-army      asserts  barracks
      sana             asserts  barracks
      regional-source  asserts  factory
    → unconfirmed incomparable
      camps c1 c2 | c3
    `,
  );
});
