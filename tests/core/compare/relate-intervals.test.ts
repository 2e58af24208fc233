import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('rule 4: quantities of one unit', () => {
  situation(
    'seven against at least nine: 7 is outside 9 and more',
    `
    question killed: quantity killed
      syrian-army  asserts  7
      sohr         asserts  9–
    → conflict
      camps c1 | c2
    `,
  );

  situation(
    'seven and several: 7 refines several; what both entail is 3 to 11',
    `
    question killed: quantity killed
      syrian-army  asserts  7
      sohr         asserts  3–11 "several"
    → agree
      agreed 3–11
      notes finer-detail(c1)
    `,
  );

  situation(
    'limited to material damage: that is a claim of no dead',
    `
    question killed: quantity killed
      sana  asserts  0
      sohr  asserts  7–
    → conflict
    `,
  );

  situation(
    'ranges that overlap meet; what both entail is the hull, and neither says more',
    `
    question killed: quantity killed
      syrian-army  asserts  3–7
      sohr         asserts  5–11
    → agree
      agreed 3–11
      not finer-detail
    `,
  );

  situation(
    'ranges meet in one shared end',
    `
    question killed: quantity killed
      syrian-army  asserts  3–7
      sohr         asserts  7–
    → agree
      agreed 3–
    `,
  );

  situation(
    'ranges next to each other are disjoint',
    `
    question killed: quantity killed
      syrian-army  asserts  3–6
      sohr         asserts  7–
    → conflict
    `,
  );

  situation(
    'two without an upper bound meet, and so does the hull go without',
    `
    question killed: quantity killed
      syrian-army  asserts  7–
      sohr         asserts  9–
    → agree
      agreed 7–
      notes finer-detail(c2)
    `,
  );

  situation(
    'the question’s own unit, named or not, is one unit',
    `
    question killed: quantity killed
      syrian-army  asserts  7 killed
      sohr         asserts  7
    → agree
      agreed 7
    `,
  );

  situation(
    'a question without a unit compares plain figures',
    `
    question missiles: quantity
      syrian-army  asserts  8
      sohr         asserts  6–12
    → agree
      agreed 6–12
      notes finer-detail(c1)
    `,
  );

  situation(
    'figures of a unit that is not the question’s own meet in that unit',
    `
    question killed: quantity killed
      syrian-army  asserts  2 civilians-killed
      sohr         asserts  2–3 civilians-killed
    → agree
      agreed 2–3 civilians-killed
      notes finer-detail(c1)
    `,
  );
});

describe('rule 4: a part and its whole', () => {
  situation(
    'subset is no second vote: two civilians fit inside nine dead, neither support nor conflict',
    `
    question killed: quantity killed
      sohr  asserts  9
      sana  asserts  2 civilians-killed
    → unconfirmed incomparable
    `,
  );

  situation(
    'subset larger than whole: a part cannot exceed the whole',
    `
    question killed: quantity killed
      sohr  asserts  9
      sana  asserts  12 civilians-killed
    → conflict
    `,
  );

  situation(
    'a part as large as the whole fits; one larger than the least of an open whole fits too',
    `
    question killed: quantity killed
      sohr  asserts  9
      sana  asserts  9–12 civilians-killed
      iranian-ministry  asserts  9– "at least nine"
    → agree
      agreed 9–
      notes finer-detail(c1)
    `,
  );

  situation(
    'a part of a part is still a part',
    `
    question casualties: quantity casualties
      sohr  asserts  9
      sana  asserts  12 civilians-killed
    → conflict
    `,
  );

  situation(
    'sibling units are not compared, however far apart',
    `
    question casualties: quantity casualties
      sohr  asserts  40 killed
      sana  asserts  2 wounded
    → unconfirmed incomparable
    `,
  );

  situation(
    'of two units on which parties meet, the one most parties speak of is agreed',
    `
    question killed: quantity killed
      syrian-army       asserts  9
      sohr              asserts  9
      syrian-army       asserts  2 civilians-killed
      sohr              asserts  2 civilians-killed
      iranian-ministry  asserts  2–4 civilians-killed
    → agree
      agreed 2–4 civilians-killed
      decided by c3 c4 c5
    `,
  );

  situation(
    'and the question’s own where that is even',
    `
    question killed: quantity killed
      syrian-army  asserts  2 civilians-killed
      sohr         asserts  2 civilians-killed
      syrian-army  asserts  9
      sohr         asserts  9
    → agree
      agreed 9
      decided by c3 c4
    `,
  );
});

describe('rule 4: times', () => {
  situation(
    'nights overlap: same hour after the time zone',
    `
    question when: time
      syrian-army  asserts  2019-03-27T23:00+02:00..2019-03-28T00:00+02:00
      sohr         asserts  2019-03-27T18:00Z..2019-03-28T04:00Z
    → agree
      agreed 2019-03-27T18:00Z..2019-03-28T04:00Z
      notes finer-detail(c1)
    `,
  );

  situation(
    'the same clock in two zones is two times',
    `
    question when: time
      syrian-army  asserts  2019-03-27T23:00+02:00..2019-03-27T23:30+02:00
      sohr         asserts  2019-03-27T23:00Z..2019-03-27T23:30Z
    → conflict
    `,
  );

  situation(
    'a bare day is the whole day',
    `
    question when: time
      syrian-army  asserts  2019-03-27
      sohr         asserts  2019-03-27T23:59Z
    → agree
      agreed 2019-03-27
      notes finer-detail(c2)
    `,
  );

  situation(
    'a bare day ends with its last moment, UTC',
    `
    question when: time
      syrian-army  asserts  2019-03-27
      sohr         asserts  2019-03-28T00:00Z
    → conflict
    `,
  );

  situation(
    'spans that overlap: the hull keeps the ends as they were given',
    `
    question when: time
      syrian-army  asserts  2019-03-27..2019-03-28
      sohr         asserts  2019-03-28T20:00+02:00..2019-03-29T03:00+02:00
      residents    asserts  2019-03-28T19:00Z..2019-03-28T22:00Z
    → agree
      agreed 2019-03-27..2019-03-29T03:00+02:00
      notes finer-detail(c3)
    `,
  );
});
