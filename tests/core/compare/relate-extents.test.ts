import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('rule 4: extents are sets of what is left open', () => {
  situation(
    'all against some: all shot down cannot stand beside hits',
    `
    question intercepted: extent
      sana  asserts  all
      sohr  asserts  none+some
    → conflict
    `,
  );

  situation(
    'thwarted and hit: one party, and "some" fits both',
    `
    question intercepted: extent
      sana         asserts  some+all
      syrian-army  asserts  none+some
    → unconfirmed single-party
      not party-differs
    `,
  );

  situation(
    'some and all are two answers, not one within the other',
    `
    question intercepted: extent
      sana  asserts  all
      sohr  asserts  some
    → conflict
    `,
  );

  situation(
    'a set within a set says more; what both entail is the wider',
    `
    question intercepted: extent
      sana  asserts  all
      sohr  asserts  some+all
    → agree
      agreed some+all
      notes finer-detail(c1)
    `,
  );

  situation(
    'the same set in another order is the same',
    `
    question intercepted: extent
      sana  asserts  all+some
      sohr  asserts  some+all
    → agree
      agreed some+all
      not finer-detail
    `,
  );

  situation(
    'sets that meet agree, though what both entail leaves everything open',
    `
    question intercepted: extent
      sana  asserts  some+all
      sohr  asserts  none+some
    → agree
      agreed none+some+all
    `,
  );
});
