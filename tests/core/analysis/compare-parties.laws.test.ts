import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareParties, listShared, type PartyMatrix } from '../../../src/core/analysis/compare-parties.ts';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import { findParty } from '../../../src/core/compare/origin.ts';
import type { Case, Claim } from '../../../src/core/model/case.ts';
import { arbitraryAsked } from '../../fixtures/arbitrary-case.ts';
import { type Asked, keepClaims, placeApart } from '../../fixtures/asked.ts';
import { readFixture } from '../../fixtures/case-file.ts';

const runs = { numRuns: 300 };
const someAsked = (most: number) => fc.array(arbitraryAsked(), { minLength: 1, maxLength: most });

/** As in a case file, where nothing keeps one party's claim from replacing another's. */
function tangle({ question, claims }: Asked, picks: readonly number[]): Asked {
  const tangled = claims.map((claim, index) => {
    const pick = picks[index] ?? 0;
    const replaced = pick < 0 || index === 0 ? undefined : claims[pick % index];
    return replaced === undefined ? claim : { ...claim, supersedes: replaced.id };
  });
  return { question, claims: tangled };
}

const arbitraryTangled = () =>
  fc.tuple(arbitraryAsked(), fc.array(fc.integer({ min: -7, max: 6 }), { minLength: 7, maxLength: 7 }));

function open(all: readonly Asked[]) {
  const theCase = readFixture(placeApart(all));
  const comparisons = compareCase(theCase);
  return { theCase, comparisons, matrix: compareParties(theCase, comparisons) };
}

/** The numbers of each pair, under the same key however the parties are ordered. */
function numbersOf({ pairs }: PartyMatrix): ReadonlyMap<string, unknown> {
  return new Map(pairs.map(({ a, b, ...numbers }) => [[a, b].sort().join(' '), numbers]));
}

test('each number is the length of the list behind it', { timeout: 60_000 }, () => {
  const all = fc.oneof(
    someAsked(3),
    fc.array(
      arbitraryTangled().map(([asked, picks]) => tangle(asked, picks)),
      { minLength: 1, maxLength: 3 },
    ),
  );
  fc.assert(
    fc.property(all, (asked) => {
      const { theCase, comparisons, matrix } = open(asked);
      for (const { id: a } of theCase.parties)
        for (const { id: b } of theCase.parties) {
          const listed = listShared(theCase, comparisons, a, b);
          const count = (mark: string) => listed.filter((each) => each.mark === mark).length;
          const { agree, conflict, open } = matrix.pairs.find((pair) => pair.a === a && pair.b === b) ??
            matrix.pairs.find((pair) => pair.a === b && pair.b === a) ?? { agree: 0, conflict: 0, open: 0 };
          expect([count('agree'), count('conflict'), count('unconfirmed')]).toEqual([agree, conflict, open]);
        }
    }),
    runs,
  );
});

test('a list is the same from either side', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(someAsked(2), (asked) => {
      const { theCase, comparisons, matrix } = open(asked);
      for (const { a, b } of matrix.pairs) {
        const turned = listShared(theCase, comparisons, b, a).map(({ ofA, ofB, ...rest }) => ({
          ...rest,
          ofA: ofB,
          ofB: ofA,
        }));
        expect(turned).toEqual(listShared(theCase, comparisons, a, b));
      }
    }),
    runs,
  );
});

test('a third party that falls silent changes no other pair', { timeout: 60_000 }, () => {
  const asked = fc.oneof(
    arbitraryAsked(),
    arbitraryTangled().map(([plain, picks]) => tangle(plain, picks)),
  );
  fc.assert(
    fc.property(
      asked,
      fc.constantFrom('syrian-government', 'israel', 'sohr', 'regional-intelligence'),
      (one, third) => {
        const before = open([one]);
        const left = one.claims.filter(({ id }) => !isWordOf(before.theCase, `${id}-of-0`, third));
        const without = keepClaims(one, new Set(left.map(({ id }) => id)));
        fc.pre(without !== undefined && left.length > 0);
        const others = before.matrix.pairs.filter(({ a, b }) => a !== third && b !== third);
        expect(numbersOf(open([without]).matrix)).toEqual(numbersOf({ ...before.matrix, pairs: others }));
      },
    ),
    runs,
  );
});

test('neither the order of claims nor that of parties shows in a number', { timeout: 60_000 }, () => {
  const shuffled = arbitraryAsked().chain((asked) => {
    const claims = fc.shuffledSubarray([...asked.claims], { minLength: asked.claims.length });
    return fc.tuple(fc.constant(asked), claims, fc.nat());
  });
  fc.assert(
    fc.property(shuffled, ([asked, claims]) => {
      const file = placeApart([{ ...asked, claims }]);
      const theCase = readFixture({ ...file, parties: file.parties.toReversed() });
      const turned = compareParties(theCase, compareCase(theCase));
      expect(numbersOf(turned)).toEqual(numbersOf(open([asked]).matrix));
    }),
    runs,
  );
});

function isWordOf(theCase: Case, id: string, party: string): boolean {
  const claims: readonly Claim[] = theCase.incidents.flatMap((incident) => incident.claims);
  return claims.some((claim) => claim.id === id && findParty(theCase, claim) === party);
}
