import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSameWord, traceOrigins } from '../../../src/core/analysis/trace-origins.ts';
import { findOrigin } from '../../../src/core/compare/origin.ts';
import type { Claim } from '../../../src/core/model/case.ts';
import { arbitraryAsked } from '../../fixtures/arbitrary-case.ts';
import type { Asked } from '../../fixtures/asked.ts';
import { readOnlyQuestion } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

/** A line an origin: who hands it on, with how many claims, and in which reports; last all its reports. */
function drawOrigins(grid: string): readonly string[] {
  const { theCase, comparison } = readOnlyQuestion(readGrid(`${grid}\n→ any`).file);
  return traceOrigins(theCase, comparison.claims).map(({ origin, relays, reports }) => {
    const ways = relays.map(({ source, claims, reports: carried }) =>
      [source ?? 'direct', claims.length, ...carried.map(({ id }) => id)].join(' '),
    );
    return `${origin}: ${ways.join(' | ')} = ${reports.map(({ id }) => id).join(' ')}`;
  });
}

describe('the origins of some claims', () => {
  test('several reports of one source are one origin', () => {
    const grid = `question killed: quantity killed
      sohr  asserts  9  report-1 report-2
      sohr  asserts  9  report-3`;
    expect(drawOrigins(grid)).toEqual(['sohr: direct 2 report-1 report-2 report-3 = report-1 report-2 report-3']);
  });

  test('who passes it on is a way of it, the direct one first', () => {
    const grid = `question killed: quantity killed
      sana              asserts  7  report-1  origin=syrian-army
      syrian-army       asserts  7  report-2
      syrian-state-tv   asserts  7  origin=syrian-army`;
    expect(drawOrigins(grid)).toEqual([
      'syrian-army: direct 1 report-2 | sana 1 report-1 | syrian-state-tv 1 = report-1 report-2',
    ]);
  });

  test('a report that carries it twice counts once for it, and once for each other origin', () => {
    const grid = `question killed: quantity killed
      syrian-army  asserts  7  report-1
      sana         asserts  7  report-1  origin=syrian-army
      sohr         asserts  9  report-1`;
    expect(drawOrigins(grid)).toEqual([
      'syrian-army: direct 1 report-1 | sana 1 report-1 = report-1',
      'sohr: direct 1 report-1 = report-1',
    ]);
  });
});

describe('the same word', () => {
  test('is of one origin, stance, certainty and answer, replaced or not; the claim itself comes first', () => {
    const { comparison } = readOnlyQuestion(
      readGrid(`question killed: quantity killed
        syrian-army  asserts            7
        sana         asserts            7           origin=syrian-army
        syrian-army  asserts            7 killed    report-1
        syrian-army  asserts  probable  7
        syrian-army  denies             7
        sana         asserts            7
        syrian-army  asserts            9           supersedes=c1
        syrian-army  declines
        sana         declines                       origin=syrian-army
        → any`).file,
    );
    const same = (id: string) => {
      const claim = comparison.claims.find((each) => each.id === id);
      return claim && findSameWord(comparison, claim).map((each) => each.id);
    };
    expect(same('c2')).toEqual(['c2', 'c1', 'c3']);
    expect(same('c4')).toEqual(['c4']);
    expect(same('c7')).toEqual(['c7']);
    expect(same('c9')).toEqual(['c9', 'c8']);
  });

  test('a claim that the reader has set aside is still traced', () => {
    const { theCase, comparison } = readOnlyQuestion(
      readGrid('question killed: quantity killed\n sohr asserts 9\n → any').file,
    );
    const claim = comparison.claims[0] as Claim;
    expect(findSameWord({ ...comparison, claims: [] }, claim)).toEqual([claim]);
    expect(traceOrigins(theCase, [])).toEqual([]);
  });
});

describe('what holds of any claims', { timeout: 30_000 }, () => {
  const traced = ({ question, claims }: Asked) => {
    const { theCase, comparison } = readOnlyQuestion(placeInWorld([makeIncident('incident', [question], claims)]));
    return { claims: comparison.claims, origins: traceOrigins(theCase, comparison.claims) };
  };

  test('each stands once: under its origin, with whom it came by', () => {
    fc.assert(
      fc.property(arbitraryAsked(), (asked) => {
        const { claims, origins } = traced(asked);
        const placed = origins.flatMap(({ origin, relays }) =>
          relays.flatMap(({ source, claims: sharing }) =>
            sharing.map((claim) => {
              expect(findOrigin(claim)).toBe(origin);
              expect(claim.source).toBe(source ?? origin);
              return claim;
            }),
          ),
        );
        expect(placed).toHaveLength(claims.length);
        expect(new Set(placed)).toEqual(new Set(claims));
        expect(new Set(origins.map(({ origin }) => origin)).size).toBe(origins.length);
      }),
    );
  });

  test('each report of each claim stands exactly once under its origin, and under its way', () => {
    fc.assert(
      fc.property(arbitraryAsked(), (asked) => {
        for (const { relays, reports } of traced(asked).origins) {
          expectCarried(
            relays.flatMap(({ claims }) => claims),
            reports,
          );
          for (const relay of relays) expectCarried(relay.claims, relay.reports);
        }
      }),
    );
  });
});

function expectCarried(claims: readonly Claim[], reports: readonly { readonly id: string }[]): void {
  const ids = reports.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = claims.flatMap(({ evidence = [] }) => evidence.map(({ report }): string => report));
  expect(new Set(ids)).toEqual(new Set(wanted));
}
