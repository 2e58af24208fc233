import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('rule 1: a party votes once, for its own word', () => {
  situation(
    'two parties agree: two independent parties; declining is no vote',
    `
    question who: concept actor, accused israel
      syrian-army      asserts   israel
      regional-source  asserts   israel
      israeli-army     declines
    → agree
      agreed israel
      notes accused-not-confirmed(c1 c2)
      decided by c1 c2
    `,
  );

  situation(
    'single party twice: army and state agency are one party, no corroboration',
    `
    question who: concept actor, accused israel
      syrian-army  asserts  israel
      sana         asserts  israel
    → unconfirmed single-party
      notes accused-not-confirmed
    `,
  );

  situation(
    'three voices of one party against one of another: the number of voices decides nothing',
    `
    question killed: quantity killed
      syrian-army      asserts  7
      sana             asserts  7
      syrian-state-tv  asserts  7
      sohr             asserts  9
    → conflict
      camps c1 c2 c3 | c4
    `,
  );

  situation(
    'three parties, all of one mind',
    `
    question killed: quantity killed
      syrian-army       asserts  7
      sohr              asserts  7
      iranian-ministry  asserts  7
    → agree
      agreed 7
      decided by c1 c2 c3
    `,
  );
});

describe('rule 1: what is passed on counts for its origin', () => {
  situation(
    'relay counts for origin: the second passes on the first, one origin',
    `
    question killed: quantity killed
      sohr             asserts  9
      regional-source  asserts  9  origin=sohr
    → unconfirmed single-party
      notes relayed(c2)
    `,
  );

  situation(
    'a relay alone votes for a party that was not heard itself',
    `
    question killed: quantity killed
      syrian-army      asserts  7
      regional-source  asserts  9  origin=sohr
    → conflict
      notes relayed(c2)
    `,
  );

  situation(
    'what a party passes on from another is not its own word',
    `
    question killed: quantity killed
      syrian-army  asserts  7  origin=sohr
      sana         asserts  9
    → conflict
      notes relayed(c1)
      not party-differs
    `,
  );

  situation(
    'a relay of a relay counts for the one it names: the editor names the root',
    `
    question killed: quantity killed
      sohr              asserts  9
      regional-source   asserts  9  origin=sohr
      iranian-ministry  asserts  9  origin=regional-source
      residents         asserts  9  origin=sohr
    → agree
      agreed 9
      notes relayed(c2 c3 c4)
    without iranian-ministry → unconfirmed single-party
      notes relayed(c2 c4)
    `,
  );

  situation(
    'a relay of one who also speaks for itself counts for that one',
    `
    question killed: quantity killed
      regional-source   asserts  9  origin=sohr
      regional-source   asserts  9
      iranian-ministry  asserts  9  origin=regional-source
    → agree
      agreed 9
      notes relayed(c1 c3)
    `,
  );

  situation(
    'a relay of one who passes on two others goes no further',
    `
    question killed: quantity killed
      regional-source   asserts  9  origin=sohr
      regional-source   asserts  9  origin=syrian-army
      iranian-ministry  asserts  9  origin=regional-source
    without sohr syrian-army → unconfirmed single-party
      notes relayed(c3)
    `,
  );
});

describe('rule 1: a report’s own voice does not vote', () => {
  situation(
    'own voice does not vote: a report that says it in its own voice is no second party',
    `
    question who: concept actor, accused israel
      syrian-army   asserts  israel
      first-herald  asserts  israel  report-1
    → unconfirmed single-party
      notes unsourced(c2) accused-not-confirmed(c1)
      decided by c1
    `,
  );

  situation(
    'an own voice opposes nobody',
    `
    question who: concept actor
      syrian-army   asserts  israel
      sohr          asserts  israel
      first-herald  asserts  united-states  report-1
    → agree
      agreed israel
      notes unsourced(c3)
      camps c1 c2
    `,
  );

  situation(
    'an outlet that passes on a source lends it no vote of its own, and takes none away',
    `
    question who: concept actor
      syrian-army   asserts  israel
      first-herald  asserts  israel  origin=sohr report-1
    → agree
      agreed israel
      notes relayed(c2)
      not unsourced
    `,
  );

  situation(
    'who passes on an outlet’s own voice has no vote either',
    `
    question who: concept actor
      syrian-army  asserts  israel
      sohr         asserts  israel  origin=first-herald
    → unconfirmed single-party
      notes relayed(c2) unsourced(c2)
    `,
  );
});
