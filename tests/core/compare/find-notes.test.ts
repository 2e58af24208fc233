import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('rule 8: soft-conflict', () => {
  situation(
    'a probable position against a committed one changes no mark',
    `
    question cause: concept cause
      syrian-army  asserts            air-strike
      sohr         asserts  probable  human-error
    → unconfirmed single-party
      notes soft-conflict(c1 c2)
    `,
  );

  situation(
    'nor does it undo an agreement',
    `
    question cause: concept cause
      syrian-army       asserts            air-strike
      sohr              asserts            air-strike
      iranian-ministry  asserts  probable  human-error
    → agree
      agreed air-strike
      notes soft-conflict(c1 c2 c3)
    `,
  );

  situation(
    'a probable denial is one too',
    `
    question who: concept actor
      syrian-army   asserts           israel
      israeli-army  denies   probable  israel
    → unconfirmed single-party
      notes soft-conflict(c1 c2)
    `,
  );

  situation(
    'possible opposes nothing',
    `
    question cause: concept cause
      syrian-army  asserts            air-strike
      sohr         asserts  possible  human-error
    → unconfirmed single-party
      not soft-conflict
    `,
  );

  situation(
    'a possible denial opposes nothing either',
    `
    question who: concept actor
      syrian-army   asserts            israel
      sohr          asserts            israel
      israeli-army  denies   possible  israel
    → agree
      agreed israel
      not soft-conflict
    `,
  );

  situation(
    'a party’s own hedge is no soft conflict with itself',
    `
    question cause: concept cause
      syrian-army  asserts            air-strike
      sana         asserts  probable  human-error
    → unconfirmed single-party
      notes party-differs(c1 c2)
      not soft-conflict
    `,
  );
});

describe('rule 8: party-differs', () => {
  situation(
    'standing claims of one party are disjoint; one note a party',
    `
    question killed: quantity killed
      syrian-army    asserts  7
      sana           asserts  9
      sohr           asserts  7
      sohr-director  asserts  9
    → conflict
      notes party-differs(c1 c2) party-differs(c3 c4)
    `,
  );

  situation(
    'asserted by one voice of a party and denied by another',
    `
    question who: concept actor
      israeli-army      denies   israel
      israeli-minister  asserts  israel
    → unconfirmed single-party
      notes party-differs(c1 c2)
    `,
  );

  situation(
    'what was replaced no longer differs',
    `
    question killed: quantity killed
      syrian-army  asserts  7
      sana         asserts  9
      syrian-army  asserts  9  supersedes=c1
    → unconfirmed single-party
      notes superseded(c1)
      not party-differs
    `,
  );
});

describe('rule 8: the accused', () => {
  situation(
    'accused confirms: the accused party says so itself',
    `
    question who: concept actor, accused israel
      syrian-army   asserts  israel
      israeli-army  asserts  israel
    → agree
      agreed israel
      notes accused-confirms(c2)
      not accused-not-confirmed
    `,
  );

  situation(
    'named by what lies under it',
    `
    question who: concept actor, accused israel
      syrian-army  asserts  israeli-air-force
    → unconfirmed single-party
      notes accused-not-confirmed(c1)
    `,
  );

  situation(
    'a hedged admission is none',
    `
    question who: concept actor, accused israel
      syrian-army   asserts            israel
      israeli-army  asserts  probable  israel
    → unconfirmed single-party
      notes accused-not-confirmed(c1)
    `,
  );

  situation(
    'a hedged accusation is none',
    `
    question who: concept actor, accused israel
      sohr  asserts  probable  israel
    → unconfirmed tentative-only
      not accused-not-confirmed
    `,
  );

  situation(
    'who names another accuses nobody',
    `
    question who: concept actor, accused israel
      syrian-army  asserts  united-states
    → unconfirmed single-party
      not accused-not-confirmed
    `,
  );

  situation(
    'a denial on the accused’s behalf accuses nobody',
    `
    question who: concept actor, accused israel
      sohr  denies  israel
    → unconfirmed single-party
      not accused-not-confirmed
    `,
  );

  situation(
    'who accuses itself alone is not accused by others',
    `
    question who: concept actor, accused israel
      israeli-army  asserts  israel
    → unconfirmed single-party
      not accused-confirms
    `,
  );

  situation(
    'an own voice accuses nobody',
    `
    question who: concept actor, accused israel
      first-herald  asserts  israel  report-1
    → unconfirmed no-position
      notes unsourced
    `,
  );

  situation(
    'where no concept bears the party’s name, every assertion accuses',
    `
    question civilians: quantity civilians-killed, accused syrian-government
      sohr         asserts  2
      syrian-army  denies   1–
    → conflict
      notes accused-not-confirmed(c1)
    `,
  );

  situation(
    'a question that accuses nobody has no such note',
    `
    question who: concept actor
      syrian-army   asserts  israel
      israeli-army  asserts  israel
    → agree
      agreed israel
    `,
  );
});

describe('rule 8: owning to part of an accusation', () => {
  situation(
    'to name another alone is not to own to it',
    `
    question who: concept actor, many, accused israel
      syrian-army   asserts  israel, united-states
      israeli-army  asserts  united-states
    → agree
      agreed united-states
      notes finer-detail(c1) accused-not-confirmed(c1)
    `,
  );
});
