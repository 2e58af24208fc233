import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import type { NoteCode, QuestionComparison } from '../../../src/core/compare/comparison.ts';
import { isSameAnswer } from '../../../src/core/compare/same-answer.ts';
import type { Answer, Question, SourceId } from '../../../src/core/model/case.ts';
import { type CaseFileValue, parseCaseFiles } from '../../../src/core/model/parse-case.ts';
import {
  arbitraryAsked,
  arbitraryMoment,
  arbitraryPosition,
  parties,
  speakers,
} from '../../fixtures/arbitrary-case.ts';
import { type Asked, compareAsked, exchangeSources, keepClaims, placeApart } from '../../fixtures/asked.ts';
import type { CaseFile, ClaimEntry } from '../../fixtures/case-file.ts';

const runs = { numRuns: 500 };

describe('who says it, and in which order', { timeout: 30_000 }, () => {
  test('two parties may exchange their answers: mark, reason and agreed answer stay', () => {
    const twoParties = fc.shuffledSubarray([...parties], { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(arbitraryAsked(), twoParties, (asked, [one, another]) => {
        const other = new Map<string, string>();
        for (const [index, source] of one?.sources.entries() ?? []) {
          const counterpart = another?.sources[index] ?? source;
          other.set(source, counterpart).set(counterpart, source);
        }
        expect(verdictOf(compareAsked(exchangeSources(asked, other)))).toEqual(verdictOf(compareAsked(asked)));
      }),
      runs,
    );
  });

  test('the order of claims shows in nothing', () => {
    const shuffled = arbitraryAsked().chain(({ question, claims }) => {
      const orders = fc.shuffledSubarray([...claims], { minLength: claims.length });
      return fc.tuple(fc.constant({ question, claims }), orders);
    });
    fc.assert(
      fc.property(shuffled, ([asked, claims]) => {
        expect(findingOf(compareAsked({ ...asked, claims }))).toEqual(findingOf(compareAsked(asked)));
      }),
      runs,
    );
  });

  test('a case split over files is the same case, in whatever order they are read', () => {
    const split = fc.array(arbitraryAsked(), { minLength: 1, maxLength: 3 }).chain((all) => {
      const parts = splitCase(placeApart(all));
      const files = fc.shuffledSubarray(parts, { minLength: parts.length });
      return fc.tuple(fc.constant(all), files);
    });
    fc.assert(
      fc.property(split, ([all, files]) => {
        const whole = [{ file: 'whole.json', value: placeApart(all) }];
        expect(compareFiles(files)).toEqual(compareFiles(whole));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what changes no mark', { timeout: 30_000 }, () => {
  /**
   * Not so for a party whose own readings differ between reports: as a reading an answer is one of several
   * that may have been given, and alone opposes nobody; as a second source's word it stands for itself.
   */
  test('a second source of a party that repeats its answer', () => {
    fc.assert(
      fc.property(arbitraryAsked(), fc.nat(), (asked, pick) => {
        const comparison = compareAsked(asked);
        const candidates = parties.flatMap(({ sources, echo }) =>
          findRepeatable(asked, comparison, sources).map((claim) => ({ ...claim, source: echo, id: 'echo' })),
        );
        const echo = candidates[pick % candidates.length];
        fc.pre(echo !== undefined);
        const { supersedes, evidence, ...repeated } = echo;
        const echoed = { ...asked, claims: [...asked.claims, repeated] };
        expect(verdictOf(compareAsked(echoed))).toEqual(verdictOf(comparison));
      }),
      runs,
    );
  });

  test('a claim that takes no position', () => {
    const noPosition = fc.record({
      id: fc.constant('added'),
      question: fc.constant('question'),
      statement: fc.constant('said'),
      source: fc.constantFrom(...speakers),
      stance: fc.constantFrom('asserts', 'denies', 'noncommittal', 'declines', 'silent'),
      certainty: fc.constantFrom('certain', 'probable', 'possible'),
    });
    fc.assert(
      fc.property(arbitraryAsked(), noPosition, (asked, added) => {
        const more = { ...asked, claims: [...asked.claims, added] };
        expect(compareAsked(more).mark).toBe(compareAsked(asked).mark);
      }),
      runs,
    );
  });

  test('how a source came to its last word: a chain of revisions is its end and a history', () => {
    const revised = arbitraryAsked().chain((asked) => {
      const history = fc.array(arbitraryPosition(asked.question), { minLength: 1, maxLength: 3 });
      return fc.tuple(fc.constant(asked), fc.nat(), history);
    });
    fc.assert(
      fc.property(revised, ([asked, pick, positions]) => {
        const comparison = compareAsked(asked);
        const stale = claimsNoted(comparison, 'stale-relay');
        const ends = asked.claims.filter(({ id, supersedes }) => supersedes === undefined && !stale.has(id));
        const last = ends[pick % ends.length];
        fc.pre(last !== undefined);
        // An earlier answer that another claim gives as well would make that one a stale copy.
        const isGiven = (answer: unknown) =>
          asked.claims.some((claim) =>
            isSameAnswer(claim.answer as Answer, answer as Answer, asked.question as Question),
          );
        const earlier = positions.filter(({ answer }) => !isGiven(answer));
        fc.pre(earlier.length > 0);

        const longer = compareAsked(putBefore(asked, last, earlier));
        expect(verdictOf(longer)).toEqual(verdictOf(comparison));
        const replaced = claimsNoted(longer, 'superseded');
        expect(earlier.map((_, index) => replaced.has(`earlier-${index}`))).not.toContain(false);
      }),
      runs,
    );
  });
});

describe('what a reader sets aside', { timeout: 30_000 }, () => {
  test('dropping a source is a case without its claims and without what others pass on from it', () => {
    fc.assert(
      fc.property(arbitraryAsked(), fc.constantFrom(...speakers), (asked, source) => {
        const comparison = compareAsked(asked, { without: new Set([source as string as SourceId]) });
        const left = new Set<string>(comparison.claims.map(({ id }) => id));
        for (const claim of asked.claims) {
          if (claim.source === source || claim.origin === source) expect(left).not.toContain(claim.id);
          else if (claim.origin === undefined) expect(left).toContain(claim.id);
        }
        const alone = keepClaims(asked, left);
        fc.pre(alone !== undefined);
        expect(findingOf(comparison)).toEqual(findingOf(compareAsked(alone)));
      }),
      runs,
    );
  });

  test('as of T is a case without what was said later', () => {
    fc.assert(
      fc.property(arbitraryAsked(), arbitraryMoment(), (asked, asOf) => {
        const comparison = compareAsked(asked, { asOf });
        const left = new Set<string>(comparison.claims.map(({ id }) => id));
        for (const { id, saidAt } of asked.claims) {
          const isKnown = saidAt === undefined || Date.parse(saidAt) <= Date.parse(asOf);
          expect(left.has(id)).toBe(isKnown);
        }
        const alone = keepClaims(asked, left);
        fc.pre(alone !== undefined);
        expect(findingOf(comparison)).toEqual(findingOf(compareAsked(alone)));
      }),
      runs,
    );
  });

  test('a later T knows all that an earlier T knew', () => {
    fc.assert(
      fc.property(arbitraryAsked(), arbitraryMoment(), arbitraryMoment(), (asked, one, another) => {
        const [earlier = one, later = another] = [one, another].sort((a, b) => Date.parse(a) - Date.parse(b));
        const known = [{ asOf: earlier }, { asOf: later }, {}].map((choices) =>
          compareAsked(asked, choices).claims.map(({ id }) => id),
        );
        expect(known[1]).toEqual(expect.arrayContaining(known[0] ?? []));
        expect(known[2]).toEqual(expect.arrayContaining(known[1] ?? []));
      }),
      runs,
    );
  });
});

/** What the mark comes to. */
function verdictOf({ mark, reason, agreed, deniedTogether }: QuestionComparison) {
  return { mark, reason, agreed, deniedTogether };
}

/** All that is found of the claims, without themselves. */
function findingOf(comparison: QuestionComparison) {
  const { notes, camps, decidedBy } = comparison;
  return { ...verdictOf(comparison), notes, camps, decidedBy };
}

function claimsNoted({ notes }: QuestionComparison, ...codes: readonly NoteCode[]): ReadonlySet<string> {
  return new Set(notes.filter(({ code }) => codes.includes(code)).flatMap(({ claims }) => claims));
}

/** Standing claims in a party's own words; none where its readings, or those that others pass on, may differ. */
function findRepeatable({ claims }: Asked, comparison: QuestionComparison, sources: readonly string[]): ClaimEntry[] {
  const replaced = claimsNoted(comparison, 'superseded', 'stale-relay');
  const differing = claimsNoted(comparison, 'reports-differ');
  const isUnclear = claims.some(
    ({ id, source, origin }) => differing.has(id) && (origin !== undefined || sources.includes(source)),
  );
  if (isUnclear) return [];
  return claims.filter(
    ({ id, source, origin }) => origin === undefined && sources.includes(source) && !replaced.has(id),
  );
}

/** `last` as the end of a chain that begins with what was said earlier. */
function putBefore(asked: Asked, last: ClaimEntry, earlier: readonly Partial<ClaimEntry>[]): Asked {
  const { supersedes, ...voice } = last;
  const history = earlier.map((said, index) => ({
    ...voice,
    ...said,
    id: `earlier-${index}`,
    supersedes: index === 0 ? supersedes : `earlier-${index - 1}`,
  }));
  const claims = asked.claims.map((claim) => (claim === last ? { ...claim, supersedes: history.at(-1)?.id } : claim));
  return { ...asked, claims: [...claims, ...history] };
}

/** Each list in two files. */
function splitCase({ schemaVersion, ...lists }: CaseFile): CaseFileValue[] {
  return Object.entries(lists).flatMap(([name, entries]) =>
    [entries.slice(0, 1), entries.slice(1)].map((part, index) => ({
      file: `${name}-${index}.json`,
      value: { schemaVersion, [name]: part },
    })),
  );
}

/** What is found on each question, by incident. */
function compareFiles(files: readonly CaseFileValue[]) {
  const parsed = parseCaseFiles(files);
  if (!parsed.ok) throw new Error(`the fixture is no valid case: ${JSON.stringify(parsed.problems)}`);
  const comparisons = compareCase(parsed.value);
  return new Map(comparisons.map(({ incident, questions }) => [incident.id, questions.map(findingOf)]));
}
