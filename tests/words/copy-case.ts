import type { Case, Claim, Incident } from '../../src/core/model/case.ts';
import { parseCase } from '../../src/core/model/parse-case.ts';

const sources = [
  { id: 'army', name: 'Syrian army', party: 'syria', kind: 'military', named: true },
  { id: 'sana', name: 'SANA', party: 'syria', kind: 'state-media', named: true },
  { id: 'ministry', name: 'Syrian defence ministry', party: 'syria', kind: 'official', named: true },
  { id: 'military-source', name: 'Syrian military source', party: 'syria', kind: 'military', named: false },
  { id: 'governor', name: 'Talal Barazi, governor of Homs', party: 'syria', kind: 'official', named: true },
  { id: 'israel', name: 'Israel', party: 'israel', kind: 'official', named: true },
  { id: 'spokesman', name: 'Nadav Shoshani, Israeli army', party: 'israel', kind: 'military', named: true },
  { id: 'israeli-officials', name: 'Israeli officials, unnamed', party: 'israel', kind: 'official', named: false },
  { id: 'intelligence', name: 'Intelligence sources', party: 'intelligence', kind: 'intelligence', named: false },
  { id: 'regional', name: 'Regional intelligence source', party: 'regional', kind: 'intelligence', named: false },
  { id: 'monitor', name: 'A war monitor, unnamed', party: 'sohr', kind: 'monitor', named: false },
  { id: 'sohr', name: 'Syrian Observatory for Human Rights', party: 'sohr', kind: 'monitor', named: true },
  { id: 'residents', name: 'Residents', party: 'residents', kind: 'witness', named: false },
  { id: 'haaretz', name: 'Haaretz', party: 'haaretz', kind: 'outlet', named: true },
  { id: 'post', name: 'Jerusalem Post', party: 'post', kind: 'outlet', named: true },
  { id: 'washington', name: 'United States', party: 'america', kind: 'official', named: true },
];

const concepts = [
  ['israel', 'actor', 'Israel'],
  ['america', 'actor', 'United States'],
  ['rebels', 'actor', 'jihadist rebels'],
  ['civilians', 'actor', 'civilians'],
  ['hezbollah', 'actor', 'Hezbollah'],
  ['guards', 'actor', 'Revolutionary Guards'],
  ['tawil', 'actor', 'Adel Tawil'],
  ['officers', 'actor', 'police officers'],
  ['site', 'target', 'military site'],
  ['depot', 'target', 'weapons depot', 'site'],
  ['centre', 'target', 'research centre', 'site'],
  ['barracks', 'target', 'barracks', 'site'],
  ['attack', 'cause', 'attack'],
  ['air-strike', 'cause', 'air strike', 'attack'],
  ['error', 'cause', 'human error'],
  ['helicopters', 'cause', 'helicopters', 'attack'],
  ['aleppo', 'place', 'Aleppo province'],
  ['golan', 'place', 'Israeli-held Golan Heights'],
  ['zone', 'place', 'Sheikh Najjar industrial zone', 'aleppo'],
  ['killed', 'unit', 'people killed'],
  ['soldiers', 'unit', 'Syrian soldiers killed', 'killed'],
  ['hurt', 'unit', 'people hurt'],
  ['raids', 'unit', 'raids'],
].map(([id, kind, label, broader]) => ({ id, kind, label, ...(broader === undefined ? {} : { broader }) }));

type Entry = Readonly<Record<string, unknown>>;

export interface CopyCase {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly claims: readonly Claim[];
}

/** One question and what is said to it; a claim without a certainty is certain. */
export function makeCopyCase(question: Entry, claims: readonly Entry[], title = 'Strike on the depot'): CopyCase {
  const parsed = parseCase({
    schemaVersion: 1,
    parties: [...new Set(sources.map(({ party }) => party))].map((id) => ({ id, name: id === 'sohr' ? 'SOHR' : id })),
    sources,
    concepts,
    reports: [
      { id: 'first', outlet: 'First', headline: 'First', published: null, language: 'en', passages: [] },
      { id: 'second', outlet: 'Second', headline: 'Second', published: null, language: 'en', passages: [] },
    ],
    incidents: [
      {
        id: 'depot',
        title,
        date: { from: '2020-05-01', to: '2020-05-01' },
        place: 'aleppo',
        summary: 'Some say this, some that.',
        questions: [{ id: 'q', accepts: 'one', ...question }],
        claims: claims.map((claim, index) => ({
          id: `c${index + 1}`,
          question: 'q',
          stance: 'asserts',
          certainty: 'certain',
          statement: 'So it says.',
          ...claim,
        })),
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  const [incident] = parsed.value.incidents;
  if (incident === undefined) throw new Error('no incident');
  return { theCase: parsed.value, incident, claims: incident.claims };
}
