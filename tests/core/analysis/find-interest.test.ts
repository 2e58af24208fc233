import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInterest, type Interest } from '../../../src/core/analysis/find-interest.ts';
import { findOrigin } from '../../../src/core/compare/origin.ts';
import { arbitraryAsked } from '../../fixtures/arbitrary-case.ts';
import type { Asked } from '../../fixtures/asked.ts';
import { type CaseFile, readOnlyQuestion } from '../../fixtures/case-file.ts';
import { situation } from '../../fixtures/situation.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

/** In the grids Israel opposes the Syrian government and Iran; only Israel's entry says so. */
describe('against interest', () => {
  situation(
    'a party that counts its own dead; others who count them do not speak against themselves',
    `question killed: quantity killed, hurts syrian-government by 1– fighters-killed
      syrian-army  asserts  3 fighters-killed
      sohr         asserts  3 fighters-killed
     → agree
      agreed 3 fighters-killed
      interest against-interest(c1)`,
  );

  situation(
    'not where the answer says less than what hurts: none, or people of whom they may be none',
    `question killed: quantity killed, hurts syrian-government by 1– fighters-killed
      syrian-army      asserts  0 fighters-killed
      sana             asserts  5
     → unconfirmed single-party
      interest none`,
  );

  situation(
    'not where it leaves open what hurts',
    `question intercepted: extent, hurts syrian-government by none
      syrian-army  asserts  none+some
     → unconfirmed single-party
      interest none`,
  );

  situation(
    'what lies under the concept that hurts; only that party’s own word, by whomever it is passed on',
    `question dead: concept actor, many, hurts iran by iranian-forces
      iranian-ministry  asserts  irgc
      sana              asserts  irgc  origin=iranian-ministry
      sana              asserts  irgc
     → agree
      agreed irgc
      notes relayed
      interest against-interest(c1 c2)`,
  );

  situation(
    'neither a belief, nor a denial, nor silence',
    `question intercepted: extent, hurts syrian-government by none
      syrian-army              asserts  probable  none
      sana                     denies             none
      syrian-defence-ministry  declines
     → unconfirmed single-party
      notes party-differs
      interest none`,
  );

  situation(
    'not what has been withdrawn',
    `question intercepted: extent, hurts syrian-government by none
      syrian-army  asserts  none
      syrian-army  asserts  all   supersedes=c1
     → unconfirmed single-party
      notes superseded
      interest none`,
  );

  situation(
    'not a report’s own voice, even of a party that it hurts',
    `question intercepted: extent, hurts first-herald by none
      first-herald  asserts  none
     → unconfirmed no-position
      notes unsourced
      interest none`,
  );

  situation(
    'not the accused that names itself: who claims a strike does not speak against its own interest',
    `question who: concept actor, accused israel
      israeli-minister  asserts  israeli-air-force
     → unconfirmed single-party
      interest none`,
  );

  situation(
    'not an unnamed source, whose interest nobody knows',
    `question killed: quantity killed, hurts regional-intelligence by 1–
      regional-source  asserts  3
     → unconfirmed single-party
      interest none`,
  );

  situation(
    'not one of two readings of a source’s word',
    `question intercepted: extent, hurts syrian-government by none
      syrian-army  asserts  none  report-1
      syrian-army  asserts  all   report-2
     → unconfirmed single-party
      notes reports-differ
      interest none`,
  );

  situation(
    'one entry a party',
    `question killed: quantity killed, hurts syrian-government by 1–, hurts israel by 1–
      syrian-army   asserts  3
      sana          asserts  3
      israeli-army  asserts  9
     → conflict
      interest against-interest(c1 c2) against-interest(c3)`,
  );
});

describe('opponents agree', () => {
  situation(
    'whichever of the two says that they oppose each other, and without those who oppose nobody',
    `question cause: concept cause
      iranian-ministry  asserts  air-strike
      israeli-army      asserts  air-strike
      sohr              asserts  air-strike
     → agree
      agreed air-strike
      interest opponents-agree(c1 c2: israel iran)`,
  );

  situation(
    'each two that oppose each other, not three as if each opposed each',
    `question cause: concept cause
      syrian-army       asserts  air-strike
      iranian-ministry  asserts  air-strike
      israeli-army      asserts  air-strike
     → agree
      agreed air-strike
      interest opponents-agree(c1 c2 c3: syrian-government israel: israel iran)`,
  );

  situation(
    'where one says more than the other, but not the opposite',
    `question where: concept place
      israeli-army      asserts  sheikh-najjar
      iranian-ministry  asserts  aleppo-province
      sohr              asserts  sheikh-najjar
     → agree
      agreed aleppo-province
      interest opponents-agree(c1 c2: israel iran)`,
  );

  situation(
    'not allies: Iran and the Syrian government',
    `question cause: concept cause
      iranian-ministry  asserts  air-strike
      syrian-army       asserts  air-strike
     → agree
      agreed air-strike
      interest none`,
  );

  situation(
    'not where one of them only believes it',
    `question cause: concept cause
      israeli-army      asserts  probable  air-strike
      iranian-ministry  asserts            air-strike
      sohr              asserts            air-strike
     → agree
      agreed air-strike
      interest none`,
  );

  situation(
    'not in a conflict, though two of the parties say the same',
    `question cause: concept cause
      israeli-army      asserts  attack
      iranian-ministry  asserts  attack
      sohr              asserts  accident
     → conflict
      interest none`,
  );

  situation(
    'in a denial',
    `question cause: concept cause
      israeli-army      denies  accident
      iranian-ministry  denies  accident
     → agree
      agreed not accident
      interest opponents-agree(c1 c2: israel iran)`,
  );

  situation(
    'of an agreed list, only on a member that both name',
    `question target: concept target, many
      israeli-army     asserts  barracks
      sohr             asserts  barracks, factory
      syrian-army      asserts  factory
     → agree
      agreed barracks, factory
      interest none`,
  );
});

const runs = { numRuns: 300 };
/** An asked question that may tell against two parties, and who opposes whom. */
const arbitraryStance = arbitraryAsked().chain((asked) => {
  const answers = asked.claims.flatMap(({ answer }) => answer ?? []);
  const hurt = fc.record({
    party: fc.constantFrom('syrian-government', 'israel', 'sohr'),
    by: fc.constantFrom(...(answers.length > 0 ? answers : [undefined])),
  });
  const party = fc.constantFrom('syrian-government', 'israel', 'sohr', 'regional-intelligence');
  const opposed = fc.uniqueArray(fc.tuple(party, party), { maxLength: 4, selector: (pair) => [...pair].sort().join() });
  return fc.record({
    asked: fc.constant(asked),
    hurts: fc.array(hurt, { maxLength: 2 }),
    opposed: opposed.map((pairs) => pairs.filter(([a, b]) => a !== b)),
  });
});

type Pairs = readonly (readonly [string, string])[];

describe('what holds of any question', { timeout: 30_000 }, () => {
  test('who opposes whom and what hurts changes nothing in the comparison', () => {
    fc.assert(
      fc.property(arbitraryStance, ({ asked, hurts, opposed }) => {
        const { question, ...found } = readOnlyQuestion(stand(asked, hurts, opposed)).comparison;
        const { question: plain, ...bare } = readOnlyQuestion(stand(asked, [], [])).comparison;
        expect(found).toEqual(bare);
      }),
      runs,
    );
  });

  test('without such data there is nothing to say', () => {
    fc.assert(
      fc.property(arbitraryAsked(), (asked) => {
        expect(find(stand(asked, [], []))).toEqual([]);
      }),
      runs,
    );
  });

  test('opposition is mutual', () => {
    fc.assert(
      fc.property(arbitraryStance, ({ asked, hurts, opposed }) => {
        const turned = opposed.map(([a, b]) => [b, a] as const);
        expect(find(stand(asked, hurts, turned))).toEqual(find(stand(asked, hurts, opposed)));
      }),
      runs,
    );
  });

  test('the order of claims shows in nothing', () => {
    fc.assert(
      fc.property(arbitraryStance, ({ asked, hurts, opposed }) => {
        const turned = { ...asked, claims: [...asked.claims].reverse() };
        expect(find(stand(turned, hurts, opposed))).toEqual(find(stand(asked, hurts, opposed)));
      }),
      runs,
    );
  });

  test('each finding is of standing assertions: of one hurt party, or of two that oppose each other', () => {
    fc.assert(
      fc.property(arbitraryStance, ({ asked, hurts, opposed }) => {
        const { theCase, comparison } = readOnlyQuestion(stand(asked, hurts, opposed));
        for (const interest of findInterest(theCase, comparison)) {
          const claims = comparison.standing.claims.filter(({ id }) => interest.claims.includes(id));
          expect(claims).toHaveLength(interest.claims.length);
          expect(claims.every(({ certainty, answer }) => certainty === 'certain' && answer !== undefined)).toBe(true);
          const parties = new Set<string>(
            claims.map((claim) => theCase.sourceById.get(findOrigin(claim))?.party ?? ''),
          );
          expectParties(
            interest,
            parties,
            hurts.map(({ party }) => party),
            opposed,
          );
        }
      }),
      runs,
    );
  });
});

function expectParties(
  interest: Interest,
  parties: ReadonlySet<string>,
  hurt: readonly string[],
  opposed: Pairs,
): void {
  if (interest.code === 'against-interest') {
    expect(parties.size).toBe(1);
    expect(hurt).toEqual(expect.arrayContaining([...parties]));
    return;
  }
  expect(new Set<string>(interest.pairs.flat())).toEqual(parties);
  for (const [one, other] of interest.pairs)
    expect(opposed.some(([a, b]) => (a === one && b === other) || (a === other && b === one))).toBe(true);
}

type Hurts = NonNullable<Asked['question']['hurts']>;

function stand(
  { question, claims }: Asked,
  hurts: readonly { party: string; by: Hurts[number]['by'] | undefined }[],
  opposed: Pairs,
): CaseFile {
  const hurting = hurts.flatMap(({ party, by }) => (by === undefined ? [] : [{ party, by }]));
  const asking = { ...question, ...(hurting.length > 0 && { hurts: hurting }) };
  const { parties, ...file } = placeInWorld([makeIncident('incident', [asking], claims)]);
  return {
    ...file,
    parties: parties.map(({ id, name }) => ({
      id,
      name,
      opposes: opposed.filter(([party]) => party === id).map(([, opponent]) => opponent),
    })),
  };
}

function find(file: CaseFile): readonly Interest[] {
  const { theCase, comparison } = readOnlyQuestion(file);
  return findInterest(theCase, comparison);
}
