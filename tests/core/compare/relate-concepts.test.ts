import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('rule 4: concepts, where one answer is accepted', () => {
  situation(
    'place refines: ancestor and descendant do not conflict',
    `
    question where: concept place, floor syria
      syrian-army  asserts  sheikh-najjar
      sohr         asserts  aleppo-city
    → agree
      agreed aleppo-city
      notes finer-detail(c1)
    `,
  );

  situation(
    'cause conflict: accident and attack share no broader answer',
    `
    question cause: concept cause
      syrian-defence-ministry  asserts  human-error
      sohr                     asserts  air-strike
    → conflict
      not agree-at
    `,
  );

  situation(
    'equal answers agree',
    `
    question cause: concept cause
      syrian-army  asserts  air-strike
      sohr         asserts  air-strike
    → agree
      agreed air-strike
    `,
  );

  situation(
    'a sole answer needs no word "only" to oppose another',
    `
    question cause: concept cause
      syrian-army  asserts  attack    only
      sohr         asserts  air-strike
    → agree
      agreed attack
      notes finer-detail(c2)
    `,
  );
});

describe('rule 4: concepts, where a list is accepted', () => {
  situation(
    'open targets differ: several things can be hit, different targets do not conflict',
    `
    question target: concept target, many
      syrian-army      asserts  barracks
      regional-source  asserts  iranian-base
    → unconfirmed incomparable
    `,
  );

  situation(
    'only closes the list: "only barracks" excludes the factory',
    `
    question target: concept target, many
      syrian-army      asserts  barracks  only
      regional-source  asserts  factory
    → conflict
    `,
  );

  situation(
    'either side may close its list',
    `
    question target: concept target, many
      syrian-army      asserts  factory
      regional-source  asserts  barracks  only
    → conflict
    `,
  );

  situation(
    'a closed list excludes what it names nothing of, though it shares a member',
    `
    question target: concept target, many
      syrian-army      asserts  barracks           only
      regional-source  asserts  barracks, factory
    → conflict
    `,
  );

  situation(
    'a closed list holds all that lies under its members, and what they lie under',
    `
    question target: concept target, many
      syrian-army      asserts  military-site  only
      regional-source  asserts  barracks
      sohr             asserts  research-centre, barracks
    → agree
      agreed military-site
      notes finer-detail(c3)
    `,
  );

  situation(
    'a closed list is not opposed by a broader word for one of its members',
    `
    question target: concept target, many
      syrian-army      asserts  barracks  only
      regional-source  asserts  military-site
    → agree
      agreed military-site
      notes finer-detail(c1)
    `,
  );

  situation(
    'two closed lists that name the same agree',
    `
    question target: concept target, many
      syrian-army      asserts  barracks, factory  only
      regional-source  asserts  factory, barracks  only
    → agree
      agreed barracks, factory
      not finer-detail
    `,
  );

  situation(
    'a closed list whose other member nobody else names opposes nobody',
    `
    question target: concept target, many
      syrian-army      asserts  barracks, factory  only
      regional-source  asserts  factory
    → agree
      agreed factory
      notes finer-detail(c1)
    `,
  );

  situation(
    'two closed lists conflict though each names the other’s in part',
    `
    question target: concept target, many
      syrian-army      asserts  barracks, factory          only
      regional-source  asserts  barracks, research-centre  only
    → conflict
    `,
  );

  situation(
    'open lists agree on the members that they share',
    `
    question target: concept target, many
      syrian-army      asserts  barracks, factory
      regional-source  asserts  factory, research-centre
    → agree
      agreed factory
    `,
  );

  situation(
    'several shared members are all agreed, broader ones as what both entail',
    `
    question target: concept target, many
      syrian-army      asserts  barracks, factory
      regional-source  asserts  factory, military-site, iranian-base
    → agree
      agreed factory, military-site
    `,
  );

  situation(
    'what two share stands beside what a third alone names',
    `
    question target: concept target, many
      syrian-army      asserts  barracks
      regional-source  asserts  barracks
      sohr             asserts  factory
    → agree
      agreed barracks
      camps c1 c2 | c3
      decided by c1 c2
    `,
  );
});
