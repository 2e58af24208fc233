import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('rule 6: the agreed answer is what all entail', () => {
  situation(
    'the hull of three ranges',
    `
    question killed: quantity killed
      syrian-army       asserts  3–8
      sohr              asserts  5–10
      iranian-ministry  asserts  7–12
    → agree
      agreed 3–12
    `,
  );

  situation(
    'of three on one line, the broadest',
    `
    question where: concept place, floor syria
      syrian-army      asserts  sheikh-najjar
      sohr             asserts  aleppo-city
      regional-source  asserts  aleppo-province
    → agree
      agreed aleppo-province
      notes finer-detail(c1)
    `,
  );

  situation(
    'a tentative voice neither adds to the agreed answer nor narrows it',
    `
    question killed: quantity killed
      syrian-army       asserts            7
      sohr              asserts            7
      iranian-ministry  asserts  probable  5–10
      residents         asserts  possible  90
    → agree
      agreed 7
      decided by c1 c2
    `,
  );

  situation(
    'voices of one party that differ do not undo what another meets in both',
    `
    question killed: quantity killed
      syrian-army  asserts  4
      sana         asserts  6
      sohr         asserts  3–7
    → agree
      agreed 3–7
      notes party-differs(c1 c2) finer-detail(c1 c2)
    `,
  );
});

describe('rule 6: the floor', () => {
  situation(
    'an answer at the floor says too little',
    `
    question where: concept place, floor syria
      syrian-army  asserts  syria
      sohr         asserts  syria
    → unconfirmed too-broad
    `,
  );

  situation(
    'what both entail is the floor, though one says more',
    `
    question where: concept place, floor syria
      syrian-army  asserts  sheikh-najjar
      sohr         asserts  syria
    → unconfirmed too-broad
      decided by c1 c2
    `,
  );

  situation(
    'above the floor is too broad as well',
    `
    question where: concept place, floor aleppo-province
      syrian-army  asserts  sheikh-najjar
      sohr         asserts  syria
    → unconfirmed too-broad
    `,
  );

  situation(
    'just below the floor counts',
    `
    question where: concept place, floor syria
      syrian-army  asserts  aleppo-province
      sohr         asserts  aleppo-province
    → agree
      agreed aleppo-province
    `,
  );

  situation(
    'without a floor nothing is too broad',
    `
    question where: concept place
      syrian-army  asserts  sheikh-najjar
      sohr         asserts  syria
    → agree
      agreed syria
      notes finer-detail(c1)
    `,
  );

  situation(
    'a vague voice does not undo what two others share',
    `
    question where: concept place, floor syria
      syrian-army       asserts  sheikh-najjar
      sohr              asserts  sheikh-najjar
      iranian-ministry  asserts  syria
    → agree
      agreed sheikh-najjar
      decided by c1 c2
    `,
  );

  situation(
    'a floor in another tree shuts nothing out',
    `
    question dead: concept actor, floor iranian-forces
      syrian-army  asserts  hezbollah
      sohr         asserts  hezbollah
    → agree
      agreed hezbollah
    `,
  );
});

describe('rule 6: finer detail', () => {
  situation(
    'one party alone says more',
    `
    question killed: quantity killed
      syrian-army       asserts  7
      sohr              asserts  3–11
      iranian-ministry  asserts  3–11
    → agree
      agreed 3–11
      notes finer-detail(c1)
    `,
  );

  situation(
    'what two parties say alike is no detail of one alone',
    `
    question killed: quantity killed
      syrian-army       asserts  7
      sohr              asserts  7
      iranian-ministry  asserts  3–11
    → agree
      agreed 3–11
      not finer-detail
    `,
  );

  situation(
    'two voices of one party are still one party alone',
    `
    question killed: quantity killed
      syrian-army  asserts  7
      sana         asserts  7
      sohr         asserts  3–11
    → agree
      agreed 3–11
      notes finer-detail(c1 c2)
    `,
  );
});
