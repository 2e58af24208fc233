import { type ClaimEntry, readFixture } from '../../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

const killed = { id: 'killed', text: 'How many were killed?', answer: 'quantity', unit: 'killed', accepts: 'one' };
const who = { id: 'who', text: 'Who carried it out?', answer: 'concept', kind: 'actor', accepts: 'one' };

const count = (min: number) => ({ answer: { quantity: { min, max: min } } });
const actor = (id: string) => ({ answer: { concepts: [id] } });

function claim(id: string, question: string, source: string, more: Partial<ClaimEntry>): ClaimEntry {
  return { id, question, source, stance: 'asserts', certainty: 'certain', statement: 'said so', ...more };
}

const world = placeInWorld([
  {
    ...makeIncident(
      'nairab',
      [killed, who],
      [
        claim('n1', 'killed', 'syrian-army', {
          ...count(3),
          statement: undefined,
          evidence: [{ report: 'jarida', passage: 0, exact: 'قصفت الطائرات السَّفيرة' }],
          translation: 'Warplanes bombed al-Safirah',
        }),
        claim('n2', 'killed', 'sohr', { ...count(9), statement: 'The depot of the 105th brigade burnt.' }),
        claim('n3', 'who', 'sana', actor('israel')),
        // Passed on: Israel’s minister speaks, by the mouth of the Observatory.
        claim('n4', 'who', 'sohr', { ...actor('israel'), origin: 'israeli-minister' }),
      ],
    ),
    title: 'Strike on Nairab airport',
    place: 'nairab-airport',
    summary: 'Syria’s army and the Observatory count the dead differently.',
  },
  {
    ...makeIncident(
      'safirah',
      [killed, who],
      [
        claim('s1', 'killed', 'sohr', { ...count(5), statement: 'The Observatory first said four' }),
        claim('s2', 'who', 'sohr', actor('israel')),
        claim('s3', 'who', 'syrian-army', actor('united-states')),
        claim('s4', 'who', 'first-herald', actor('israel')),
      ],
    ),
    title: 'Explosions at as-Safirah',
    date: { from: '2020-06-10', to: '2020-06-10' },
    place: 'al-safirah',
    summary: 'Missiles, says the army; an accident, says nobody.',
  },
  {
    ...makeIncident(
      'palmyra',
      [killed],
      [
        claim('p1', 'killed', 'sohr', { ...count(2), statement: 'replaced' }),
        claim('p2', 'killed', 'sohr', {
          ...count(7),
          supersedes: 'p1',
          statement: undefined,
          evidence: [{ report: 'haaretz', passage: 0, exact: 'הצבא הישראלי תקף את שדה התעופה' }],
        }),
      ],
    ),
    title: 'Palmyra convoy',
    date: { from: '2019-12-31', to: '2020-01-02' },
    place: 'palmyra',
    summary: 'A convoy was hit.',
  },
  {
    ...makeIncident('unasked', [], []),
    title: 'Nothing asked in Syria',
    date: { from: '2021-01-01', to: '2021-01-01' },
    summary: 'No claims yet.',
  },
]);

const names: Readonly<Record<string, string>> = { sohr: 'Syrian Observatory for Human Rights' };
const report = { headline: 'Raid reported', published: null };

/**
 * Nairab (Aleppo): killed in conflict, who agreed. Al-Safirah (Aleppo): killed by one party
 * alone, who in conflict. Palmyra (Homs): killed by one party alone. And one on which nothing is asked.
 */
export const strikesCase = readFixture({
  ...world,
  sources: world.sources.map((source) => ({ ...source, name: names[source.id] ?? source.name })),
  concepts: world.concepts.map((concept) =>
    concept.id === 'aleppo-province'
      ? { ...concept, label: 'Aleppo Governorate', aliases: ['Halab', 'محافظة حلب'] }
      : concept,
  ),
  reports: [
    { ...report, id: 'jarida', outlet: 'جريدة', language: 'ar', passages: ['قصفت الطائرات السَّفيرة ليلا'] },
    { ...report, id: 'haaretz', outlet: 'Haaretz', language: 'he', passages: ['הצבא הישראלי תקף את שדה התעופה'] },
  ],
});
