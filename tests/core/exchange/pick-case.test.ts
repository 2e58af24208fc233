import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import { pickCase } from '../../../src/core/exchange/pick-case.ts';
import type { Case } from '../../../src/core/model/case.ts';
import { parseCase } from '../../../src/core/model/parse-case.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { readShippedCase } from '../../data/shipped-case.ts';
import { arbitraryAsked } from '../../fixtures/arbitrary-case.ts';
import { placeApart } from '../../fixtures/asked.ts';
import { readCase, readSmallCase } from './exchange-case.ts';

/** The picked part as another reader has it: through a file. */
function reopen(theCase: Case, ids: readonly Case['incidents'][number]['id'][]): Case {
  const parsed = parseCase(JSON.parse(JSON.stringify(writeCase(pickCase(theCase, ids)))));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function marksOf(theCase: Case, ids: readonly string[]) {
  return compareCase(theCase)
    .filter(({ incident }) => ids.includes(incident.id))
    .map(({ incident, questions }) => ({
      incident: incident.id,
      questions: questions.map(({ question, claims, standing, ...found }) => ({ id: question.id, ...found })),
    }));
}

describe('some incidents of a case', () => {
  test('are a case by themselves, with the same marks for the same reasons', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryAsked(), { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.boolean()),
        (all, coins) => {
          const theCase = readCase(placeApart(all));
          const ids = theCase.incidents.map(({ id }) => id).filter(() => coins.next().value);
          expect(marksOf(reopen(theCase, ids), ids)).toEqual(marksOf(theCase, ids));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('so are those of the shipped data, each alone', { timeout: 30_000 }, () => {
    const theCase = readShippedCase();
    for (const { id } of theCase.incidents) {
      const alone = reopen(theCase, [id]);
      expect(marksOf(alone, [id])).toEqual(marksOf(theCase, [id]));
      expect(alone.incidents).toHaveLength(1);
    }
  });

  test('bring what they need and nothing else', () => {
    const theCase = readSmallCase((value) => {
      value.parties.push({ id: 'monitors', name: 'Monitors', opposes: ['israel'] });
      value.parties[0].opposes = ['israel', 'monitors'];
    });
    const { parties, sources, concepts, reports, incidents } = reopen(
      theCase,
      theCase.incidents.flatMap(({ id }) => (id === 'aleppo-2019' ? id : [])),
    );
    expect(incidents.map(({ id }) => id)).toEqual(['aleppo-2019']);
    expect(parties).toEqual([
      { id: 'syria', name: 'Syria', opposes: ['israel'] },
      { id: 'israel', name: 'Israel' },
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['army', 'agency', 'ministry']);
    expect(concepts.map(({ id }) => id)).toEqual(['country', 'aleppo', 'israel', 'people', 'fighters']);
    expect(reports.map(({ id }) => id)).toEqual(['herald']);
  });

  test('none are an empty case', () => {
    expect(writeCase(pickCase(readSmallCase(), []))).toEqual({
      schemaVersion: 1,
      parties: [],
      sources: [],
      concepts: [],
      reports: [],
      incidents: [],
    });
  });
});
