/** A JSON value that a test may change: what `JSON.parse` gives before `parseCase` has looked. */
// biome-ignore lint/suspicious/noExplicitAny: the tests reach into files that need not be cases.
export type Json = any;

/**
 * A small whole case, anew each time. Claims by index: 0 who, 1 where, 2 killed,
 * 3 shot down, 4 when, 5 damage, all the army's; 6 the ministry declines; 7 the
 * agency passes on the army; 8 the army revises 2.
 */
export function makeSmallCase(): Json {
  return structuredClone({
    schemaVersion: 1,
    parties: [
      { id: 'syria', name: 'Syria' },
      { id: 'israel', name: 'Israel' },
    ],
    sources: [
      { id: 'army', name: 'Syrian army', party: 'syria', kind: 'military', named: true },
      { id: 'agency', name: 'Agency', party: 'syria', kind: 'state-media', named: true, description: 'A wire.' },
      { id: 'ministry', name: 'Ministry', party: 'israel', kind: 'official', named: false },
    ],
    concepts: [
      { id: 'country', kind: 'place', label: 'Syria', aliases: ['the country'], lat: 35, lon: 38 },
      { id: 'aleppo', kind: 'place', label: 'Aleppo', broader: 'country' },
      { id: 'depot', kind: 'place', label: 'Depot', broader: 'aleppo' },
      { id: 'israel', kind: 'actor', label: 'Israel' },
      { id: 'people', kind: 'unit', label: 'people killed' },
      { id: 'fighters', kind: 'unit', label: 'fighters killed', broader: 'people' },
    ],
    reports: [
      {
        id: 'herald',
        outlet: 'Herald',
        agency: 'Wire',
        headline: 'Strike on Aleppo',
        url: 'https://herald.example/1',
        published: '2019-03-28T06:00:00+02:00',
        language: 'en',
        passages: ['The army said seven died in Aleppo.', 'Seven were hurt on Thursday, and seven on Friday.'],
      },
      { id: 'gazette', outlet: 'Gazette', headline: 'No comment', published: null, language: 'he', passages: [] },
    ],
    incidents: [
      {
        id: 'aleppo-2019',
        title: 'Strike on Aleppo',
        date: { from: '2019-03-27', to: '2019-03-28' },
        place: 'aleppo',
        summary: 'The army blames Israel, which declines to comment.',
        questions: [
          { id: 'who', text: 'Who?', answer: 'concept', kind: 'actor', accepts: 'one', accused: 'israel' },
          { id: 'where', text: 'Where?', answer: 'concept', kind: 'place', accepts: 'one', floor: 'country' },
          { id: 'killed', text: 'How many died?', answer: 'quantity', unit: 'people', accepts: 'one' },
          { id: 'shot-down', text: 'Were missiles shot down?', answer: 'extent', accepts: 'one' },
          { id: 'when', text: 'When?', answer: 'time', accepts: 'one' },
          { id: 'damage', text: 'What damage?', answer: 'text', accepts: 'one' },
        ],
        claims: [
          assertBy('army', 'who', { concepts: ['israel'] }),
          { ...assertBy('army', 'where', { concepts: ['aleppo'] }), evidence: [quote(0, 'died in Aleppo')] },
          { ...assertBy('army', 'killed', { quantity: { min: 7, max: 7 } }), evidence: [quote(0, 'seven died')] },
          assertBy('army', 'shot-down', { extent: ['some', 'all'] }),
          {
            ...assertBy('army', 'when', { time: { from: '2019-03-28', to: '2019-03-28' } }),
            evidence: [{ ...quote(1, 'even'), prefix: 'and s', suffix: ' on Friday' }],
          },
          assertBy('army', 'damage', { text: 'material damage' }),
          {
            id: 'ministry-who',
            question: 'who',
            source: 'ministry',
            stance: 'declines',
            certainty: 'certain',
            statement: 'No comment.',
          },
          { ...assertBy('agency', 'who', { concepts: ['israel'] }), origin: 'army' },
          {
            ...assertBy('army', 'killed', {
              quantity: { min: 9, max: null, unit: 'fighters', words: 'at least nine' },
            }),
            id: 'army-killed-later',
            supersedes: 'army-killed',
            saidAt: '2019-03-29T10:00:00Z',
          },
        ],
      },
      {
        id: 'empty',
        title: 'Nothing said yet',
        date: { from: '2020-05-01', to: '2020-05-01' },
        place: 'country',
        summary: 'Nobody is quoted.',
        questions: [{ id: 'who', text: 'Who?', answer: 'concept', accepts: 'many' }],
        claims: [],
      },
    ],
  });
}

function assertBy(source: string, question: string, answer: Json): Json {
  return {
    id: `${source}-${question}`,
    question,
    source,
    stance: 'asserts',
    certainty: 'certain',
    answer,
    statement: 'Says so.',
  };
}

function quote(passage: number, exact: string): Json {
  return { report: 'herald', passage, exact };
}

/** `incidents[0].claims[3].source` as its keys. */
export function splitPath(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));
}

/** The value with another put at `path`; undefined takes out what stood there, an index at the end adds to the list. */
export function putAt(value: Json, path: string, put: unknown): Json {
  const keys = splitPath(path);
  const last = keys.pop();
  if (last === undefined) return put;
  const parent = keys.reduce((at, key) => at[key], value);
  if (put === undefined && !Array.isArray(parent)) delete parent[last];
  else parent[last] = put;
  return value;
}
