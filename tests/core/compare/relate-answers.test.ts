import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('rule 4: a denial stands against what lies within it', () => {
  situation(
    'flat denial: a denial of the asserted value',
    `
    question who: concept actor, accused israel
      syrian-army   asserts  israel
      israeli-army  denies   israel
    → conflict
      notes accused-not-confirmed(c1)
      camps c1 | c2
    `,
  );

  situation(
    'broad denial: denying the broader value denies all under it',
    `
    question target: concept target, many
      sohr         asserts  research-centre
      syrian-army  denies   military-site
    → conflict
    `,
  );

  situation(
    'narrow denial: denying the narrower value leaves the broader one standing',
    `
    question target: concept target, many
      sohr         asserts  military-site
      syrian-army  denies   research-centre
    → unconfirmed incomparable
    `,
  );

  situation(
    'a denial of something unrelated is no answer to what is asserted',
    `
    question who: concept actor
      syrian-army   asserts  israel
      israeli-army  denies   united-states
    → unconfirmed incomparable
    `,
  );

  situation(
    'a denial of one member of a list stands against the list',
    `
    question target: concept target, many
      sohr         asserts  barracks, research-centre
      syrian-army  denies   research-centre
    → conflict
    `,
  );

  situation(
    'a denial of several stands against any of them',
    `
    question who: concept actor
      syrian-army   asserts  israel
      israeli-army  denies   united-states, israel
    → conflict
    `,
  );

  situation(
    'a denial does not undo what two others agree on beside it',
    `
    question who: concept actor
      syrian-army   asserts  israel
      sohr          asserts  israel
      israeli-army  denies   united-states
    → agree
      agreed israel
      camps c1 c2 | c3
    `,
  );

  situation(
    'a figure within the denied range is denied',
    `
    question killed: quantity killed
      sohr         asserts  7
      syrian-army  denies   1–
    → conflict
    `,
  );

  situation(
    'a figure that reaches beyond the denied range is not',
    `
    question killed: quantity killed
      sohr         asserts  3–11
      syrian-army  denies   5–20
    → unconfirmed incomparable
    `,
  );

  situation(
    'no dead at all denied of the whole: a part is denied with it',
    `
    question killed: quantity killed
      sohr         asserts  2 civilians-killed
      syrian-army  denies   1–
    → conflict
    `,
  );

  situation(
    'a denied part leaves the whole standing',
    `
    question killed: quantity killed
      sohr         asserts  9
      syrian-army  denies   1– civilians-killed
    → unconfirmed incomparable
    `,
  );

  situation(
    'of a part nothing is known of the whole but that it is at least as large',
    `
    question killed: quantity killed
      sohr         asserts  2 civilians-killed
      syrian-army  denies   2–9
    → unconfirmed incomparable
    `,
  );

  situation(
    'an hour within the denied night is denied',
    `
    question when: time
      sohr         asserts  2019-03-27T23:00+02:00..2019-03-28T00:00+02:00
      syrian-army  denies   2019-03-27
    → conflict
    `,
  );

  situation(
    'a span that begins before the denied day is not',
    `
    question when: time
      sohr         asserts  2019-03-26T23:00Z..2019-03-27T01:00Z
      syrian-army  denies   2019-03-27
    → unconfirmed incomparable
    `,
  );

  situation(
    'an extent within the denied one is denied, a wider one is not',
    `
    question intercepted: extent
      sohr         asserts  some
      syrian-army  denies   none+some
      residents    asserts  some+all
    → conflict
      camps c1 | c2
    `,
  );
});

describe('rule 4: two denials', () => {
  situation(
    'two parties that deny the same agree on that',
    `
    question who: concept actor
      israeli-army      denies  israel
      iranian-ministry  denies  israel
    → agree
      agreed not israel
      camps c1 c2
    `,
  );

  situation(
    'two parties that deny different things have nothing to compare',
    `
    question who: concept actor
      israeli-army      denies  israel
      iranian-ministry  denies  iranian-forces
    → unconfirmed incomparable
    `,
  );

  situation(
    'one party that denies twice is one party',
    `
    question who: concept actor
      israeli-army      denies  israel
      israeli-minister  denies  israel
    → unconfirmed single-party
    `,
  );

  situation(
    'what is asserted together goes before what is denied together',
    `
    question who: concept actor
      israeli-army      denies   israel
      iranian-ministry  denies   israel
      sohr              asserts  united-states
      residents         asserts  united-states
    → agree
      agreed united-states
      decided by c3 c4
    `,
  );
});

describe('rule 4: free text', () => {
  situation(
    'free text never decides: it is never compared by machine',
    `
    question purpose: text
      syrian-army  asserts  "to raise the morale of the rebels"
      sohr         asserts  "to stop a weapons transfer"
    → unconfirmed incomparable
    `,
  );

  situation(
    'words that are the same to the letter are the same answer',
    `
    question purpose: text
      syrian-army  asserts  "to stop a weapons transfer"
      sohr         asserts  "to stop a weapons transfer"
    → agree
      agreed "to stop a weapons transfer"
    `,
  );

  situation(
    'and so is their denial',
    `
    question purpose: text
      syrian-army  asserts  "to stop a weapons transfer"
      sohr         denies   "to stop a weapons transfer"
    → conflict
    `,
  );
});
