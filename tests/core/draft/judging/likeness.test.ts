import { describe, expect, it } from 'vitest';
import { measureLikeness } from '../../../../src/core/draft/judging/likeness.ts';
import { tellingKeys } from '../../../../src/core/draft/reading/telling-words.ts';
import { readFixture } from '../../../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../../../fixtures/world.ts';

const statements = [
  'Missiles hit a depot near the airport',
  'Missiles hit the runway',
  'Missiles killed two guards',
  'The museum was not harmed',
];
const theCase = readFixture(
  placeInWorld([
    makeIncident(
      'Strike',
      [{ id: 'what', text: 'What was it?', answer: 'text', accepts: 'many' }],
      statements.map((statement, at) => ({
        id: `c${at + 1}`,
        question: 'what',
        source: 'sohr',
        stance: 'asserts',
        certainty: 'certain',
        answer: { text: statement },
        statement,
        evidence: [],
      })),
    ),
  ]),
);
const [incident] = theCase.incidents;
if (incident === undefined) throw new Error('no incident');
const { claims } = incident;
const likeness = measureLikeness(theCase, incident);
const of = (words: string, at: number) => {
  const claim = claims[at];
  return claim === undefined ? Number.NaN : likeness.of(tellingKeys(words), claim);
};

describe('how much of some words a claim says', () => {
  it('is all of its own, in any order and form', () => {
    expect(of('Missiles hit a depot near the airport', 0)).toBe(1);
    expect(of('near the airport a warehouse was struck by rockets', 0)).toBe(1);
  });

  it('is none of others, and of no words', () => {
    expect(of('a bridge collapsed', 0)).toBe(0);
    expect(of('', 0)).toBe(0);
  });

  it('counts rare words for more than those that most claims have', () => {
    expect(of('the runway', 1)).toBe(1);
    expect(of('missiles on the bridge', 0)).toBeLessThan(of('a depot on the bridge', 0));
  });

  it('is more of several claims together than of each', () => {
    const keys = tellingKeys('the depot and the runway');
    expect(of('the depot and the runway', 0)).toBeLessThan(1);
    expect(likeness.ofAll(keys, claims.slice(0, 2))).toBe(1);
  });
});

describe('words that are news', () => {
  it('are those that no claim need have, and no figures', () => {
    expect(likeness.ofNews(tellingKeys('nine people at the museum'))).toEqual({ count: 1, share: 1 });
    expect(likeness.ofNews(tellingKeys('the roof of the museum collapsed'))).toEqual({ count: 3, share: 1 / 3 });
  });

  it('are not those that name the incident', () => {
    expect(likeness.ofNews(tellingKeys('a strike in Syria'))).toEqual({ count: 0, share: 0 });
  });
});
