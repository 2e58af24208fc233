import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseMerge } from '../../../../src/core/exchange/merge/case-merge.ts';
import { type Decisions, decideMerge } from '../../../../src/core/exchange/merge/decide-merge.ts';
import * as like from '../../../../src/core/exchange/merge/likeness.ts';
import { mergeCases } from '../../../../src/core/exchange/merge/merge-cases.ts';
import type { Case, Claim } from '../../../../src/core/model/case.ts';
import { layChanges } from '../../../../src/core/model/lay-changes.ts';
import { liftChanges } from '../../../../src/core/model/lift-changes.ts';
import { listReports } from '../../../../src/core/model/list-reports.ts';
import { writeCase } from '../../../../src/core/model/write-case.ts';
import { readShippedCase } from '../../../data/shipped-case.ts';
import { arbitraryCase, arbitraryDecisions, reread } from './arbitrary-merge.ts';

const shippedCase = readShippedCase();
const undecided: Decisions = { each: new Map(), rest: null };
const keysOf = ({ differences }: CaseMerge) => differences.map(({ key }) => key);

function take(mine: Case, theirs: Case, decide: (keys: readonly string[]) => Decisions = () => undecided) {
  const merge = mergeCases(mine, theirs);
  const decisions = decide(keysOf(merge));
  const decided = decideMerge(mine, theirs, decisions);
  const laid = layChanges(mine, decided.changes);
  return { ...decided, decisions, laid: laid.theCase, left: laid.heldBack };
}

/** Whether one thing is in a case twice, so that which of the two another is cannot be told. */
function hasTwins({ parties, sources, concepts, reports, incidents }: Case): boolean {
  const keys = [
    parties.flatMap(like.keysOfParty),
    sources.flatMap(like.keysOfSource),
    concepts.flatMap(like.keysOfConcept),
    reports.flatMap((report) => [...new Set(like.keysOfReport(report))]),
    incidents.flatMap(like.keysOfIncident),
    ...incidents.flatMap(({ questions, claims }) => [
      questions.flatMap(like.keysOfQuestion),
      claims.flatMap((claim) =>
        like.keysOfClaim(
          claim,
          questions.find(({ id }) => id === claim.question),
        ),
      ),
    ]),
  ];
  return keys.some((each) => new Set(each).size < each.length);
}

/** Every list in the order of ids: of merged cases the order says nothing. */
function sorted({ parties, sources, concepts, reports, incidents }: Case) {
  const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    parties: byId(parties),
    sources: byId(sources),
    concepts: byId(concepts),
    reports: byId(reports),
    incidents: byId(incidents).map((incident) => ({
      ...incident,
      questions: byId(incident.questions),
      claims: byId(incident.claims),
    })),
  };
}

describe('for any two cases', () => {
  test('a case merged with itself adds nothing and differs nowhere', () => {
    fc.assert(
      fc.property(arbitraryCase(), (mine) => {
        const { merge, changes } = take(mine, reread(mine));
        expect([merge.added, merge.differences, merge.longer, changes]).toEqual([[], [], [], []]);
      }),
    );
  });

  test('either way round, as much is the same and as much differs, where no thing is in a case twice', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryCase(), (a, b) => {
        fc.pre(!hasTwins(a) && !hasTwins(b));
        const [one, other] = [mergeCases(a, b), mergeCases(b, a)];
        for (const list of ['parties', 'sources', 'reports', 'concepts'] as const)
          expect([list, one.counts[list].same + one.counts[list].different]).toEqual([
            list,
            other.counts[list].same + other.counts[list].different,
          ]);
      }),
    );
  });

  test('however it is decided, what comes of it is a case, and nothing that was decided to stand is missing in it', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryCase(), arbitraryDecisions(), (mine, theirs, decide) => {
        const { laid, left } = take(mine, theirs, decide);
        expect(left).toEqual([]);
        reread(laid);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing of mine is lost, nor changed without a decision', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryCase(), (mine, theirs) => {
        const { laid } = take(mine, theirs);
        const [before, after] = [sorted(mine), sorted(laid)];
        for (const list of ['parties', 'sources', 'concepts'] as const)
          expect(after[list]).toEqual(expect.arrayContaining([...before[list]]));
        for (const report of mine.reports) {
          const now = laid.reportById.get(report.id);
          expect({ ...now, passages: now?.passages.slice(0, report.passages.length) }).toEqual(report);
        }
        for (const incident of mine.incidents) {
          const now = laid.incidentById.get(incident.id);
          expect(now?.claims).toEqual(expect.arrayContaining([...incident.claims]));
          expect(now?.questions).toEqual(expect.arrayContaining([...incident.questions]));
          expect({ ...now, claims: [], questions: [] }).toEqual({ ...incident, claims: [], questions: [] });
        }
      }),
    );
  });

  test('merged twice, decided alike, is merged once', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryCase(), arbitraryDecisions(), (mine, theirs, decide) => {
        fc.pre(!hasTwins(mine) && !hasTwins(theirs));
        const once = take(mine, theirs, decide);
        fc.pre(once.heldBack.length === 0);
        const again = take(once.laid, theirs, () => once.decisions);
        expect(again.merge.added.map(({ entry }) => entry)).toEqual([]);
        expect(again.merge.longer).toEqual([]);
        expect(sorted(again.laid)).toEqual(sorted(once.laid));
      }),
      { numRuns: 300 },
    );
  });

  test('what was put in is lifted out again', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryCase(), arbitraryDecisions(), (mine, theirs, decide) => {
        const { laid, changes } = take(mine, theirs, decide);
        expect(writeCase(liftChanges(laid, changes))).toEqual(writeCase(mine));
      }),
    );
  });
});

describe('parts of the shipped case', () => {
  const cutByIncident = (keep: (index: number) => boolean): Case => {
    const incidents = shippedCase.incidents.filter((_, index) => keep(index));
    const reports = listReports(
      shippedCase,
      incidents.flatMap(({ claims }) => claims),
    );
    return reread({ ...shippedCase, incidents, reports });
  };
  test('cut by incident give the whole back', () => {
    const reportsOf = new Set(shippedCase.incidents.flatMap(({ claims }) => listReports(shippedCase, claims)));
    const { laid, merge } = take(
      cutByIncident((index) => index % 2 === 0),
      cutByIncident((index) => index % 2 === 1),
    );
    expect(merge.differences).toEqual([]);
    expect(sorted(laid)).toEqual(sorted({ ...shippedCase, reports: [...reportsOf] }));
  });

  test('cut by claims give the whole back', () => {
    const cut = (part: number): Case =>
      reread({
        ...shippedCase,
        incidents: shippedCase.incidents.map((incident) => {
          const byId = new Map(incident.claims.map((claim) => [claim.id, claim]));
          const rootOf = (claim: Claim): Claim => {
            const replaced = claim.supersedes === undefined ? undefined : byId.get(claim.supersedes);
            return replaced === undefined ? claim : rootOf(replaced);
          };
          return {
            ...incident,
            claims: incident.claims.filter((each) => incident.claims.indexOf(rootOf(each)) % 2 === part),
          };
        }),
      });
    const { laid, merge } = take(cut(0), cut(1));
    expect(merge.counts.claims.added).toBeGreaterThan(10);
    expect(merge.differences).toEqual([]);
    expect(sorted(laid)).toEqual(sorted(shippedCase));
  });
});
