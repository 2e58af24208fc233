import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('rule 5: two parties, both committed, disjoint', () => {
  situation(
    'three parties, three answers: each is a side',
    `
    question killed: quantity killed
      syrian-army       asserts  7
      sohr              asserts  9
      iranian-ministry  asserts  12–
    → conflict
      camps c1 | c2 | c3
      decided by c1 c2 c3
    `,
  );

  situation(
    'two of three agree: still a conflict, and the two are one side',
    `
    question killed: quantity killed
      syrian-army       asserts  7
      sohr              asserts  9
      iranian-ministry  asserts  9
    → conflict
      camps c1 | c2 c3
    `,
  );

  situation(
    'who stands against nobody is on no side',
    `
    question killed: quantity killed
      syrian-army       asserts  7
      sohr              asserts  9
      iranian-ministry  asserts  3–11
    → conflict
      camps c1 | c2
      decided by c1 c2
    `,
  );
});

describe('rule 5: agree-at, where all still stand under something broader', () => {
  situation(
    'place siblings conflict: compatibility is not transitive; all agree on Aleppo city',
    `
    question where: concept place, floor syria
      syrian-army      asserts  sheikh-najjar
      sohr             asserts  aleppo-city
      regional-source  asserts  nairab-airport
    → conflict
      agreed aleppo-city
      notes agree-at(c1 c2 c3)
      camps c1 | c3
    `,
  );

  situation(
    'what is common only at the floor is nothing to agree on',
    `
    question where: concept place, floor syria
      syrian-army  asserts  sheikh-najjar
      sohr         asserts  palmyra
    → conflict
      not agree-at
    `,
  );

  situation(
    'without a floor the root will do',
    `
    question where: concept place
      syrian-army  asserts  sheikh-najjar
      sohr         asserts  palmyra
    → conflict
      agreed syria
      notes agree-at(c1 c2)
    `,
  );

  situation(
    'the nearest that is common, not a broader one',
    `
    question where: concept place, floor syria
      syrian-army  asserts  sheikh-najjar
      sohr         asserts  al-safirah
    → conflict
      agreed aleppo-province
      notes agree-at
    `,
  );

  situation(
    'one that stands under another tree leaves nothing common',
    `
    question where: concept actor
      syrian-army      asserts  irgc
      sohr             asserts  hezbollah
      regional-source  asserts  foreign-fighters
    → conflict
      not agree-at
    `,
  );

  situation(
    'lists that are closed against each other may have a common kind',
    `
    question target: concept target, many
      syrian-army      asserts  barracks                      only
      regional-source  asserts  iranian-base, research-centre
    → conflict
      agreed military-site
      notes agree-at(c1 c2)
    `,
  );

  situation(
    'a denial names nothing to agree on',
    `
    question who: concept actor
      syrian-army       asserts  irgc
      sohr              asserts  hezbollah
      iranian-ministry  denies   iranian-forces
    → conflict
      not agree-at
      camps c1 | c2 c3
    `,
  );
});

describe('rule 5: readings of one source’s word that differ between reports', () => {
  situation(
    'reports differ on one source: two outlets give one source’s word differently',
    `
    question dead: concept actor
      sohr  asserts  irgc              report-1
      sohr  asserts  foreign-fighters  report-2
    → unconfirmed single-party
      notes reports-differ(c1 c2)
      not party-differs
    `,
  );

  situation(
    'reports differ against another: a bad copy must not make a conflict',
    `
    question killed: quantity killed
      sohr         asserts  7   report-1
      sohr         asserts  10  report-2
      syrian-army  asserts  7   report-3
    → unconfirmed reports-differ
      notes reports-differ(c1 c2)
      not party-differs
      decided by c2 c3
    `,
  );

  situation(
    'readings that all stand against another party are a conflict',
    `
    question killed: quantity killed
      sohr         asserts  9   report-1
      sohr         asserts  10  report-2
      syrian-army  asserts  7   report-3
    → conflict
      notes reports-differ(c1 c2)
      camps c1 c2 | c3
    `,
  );

  situation(
    'two sources, two readings each: only if every reading opposes every other',
    `
    question killed: quantity killed
      sohr         asserts  9   report-1
      sohr         asserts  10  report-2
      syrian-army  asserts  7   report-1
      syrian-army  asserts  10  report-2
    → unconfirmed reports-differ
      notes reports-differ(c1 c2) reports-differ(c3 c4)
    `,
  );

  situation(
    'another conflict beside doubtful readings is still a conflict',
    `
    question killed: quantity killed
      sohr              asserts  7   report-1
      sohr              asserts  10  report-2
      syrian-army       asserts  7   report-3
      iranian-ministry  asserts  12
    → conflict
      notes reports-differ(c1 c2)
    `,
  );

  situation(
    'readings of a relayed word are readings of its origin',
    `
    question killed: quantity killed
      sohr             asserts  7   report-1
      regional-source  asserts  10  report-2 origin=sohr
      syrian-army      asserts  7   report-3
    → unconfirmed reports-differ
      notes relayed(c2) reports-differ(c1 c2)
    `,
  );

  situation(
    'a reading that meets all: no conflict and nothing doubtful, so it is agreed',
    `
    question killed: quantity killed
      sohr         asserts  7      report-1
      sohr         asserts  10     report-2
      syrian-army  asserts  3–11   report-3
    → agree
      agreed 3–11
      notes reports-differ(c1 c2) finer-detail(c1 c2)
    `,
  );

  situation(
    'two figures in one report are no readings: its source contradicts itself',
    `
    question killed: quantity killed
      sohr         asserts  7   report-1
      sohr         asserts  10  report-1
      syrian-army  asserts  7   report-3
    → conflict
      notes party-differs(c1 c2)
      not reports-differ
      decided by c2 c3
    `,
  );

  situation(
    'a report in common is enough to be no readings',
    `
    question killed: quantity killed
      sohr         asserts  7   report-1 report-2
      sohr         asserts  10  report-2 report-3
      syrian-army  asserts  7
    → conflict
      notes party-differs
    `,
  );

  situation(
    'without a report to rest on, nothing shows that it is a reading',
    `
    question killed: quantity killed
      sohr         asserts  7
      sohr         asserts  10  report-2
      syrian-army  asserts  7   report-3
    → conflict
      notes party-differs
    `,
  );

  situation(
    'two sources of one party are no readings of one word',
    `
    question killed: quantity killed
      syrian-army  asserts  7   report-1
      sana         asserts  10  report-2
      sohr         asserts  7   report-3
    → conflict
      notes party-differs(c1 c2)
      camps c2 | c3
    `,
  );

  situation(
    'reports that differ but meet are no matter',
    `
    question killed: quantity killed
      sohr         asserts  7     report-1
      sohr         asserts  3–11  report-2
      syrian-army  asserts  7     report-3
    → agree
      agreed 3–11
      not reports-differ
    `,
  );
});
