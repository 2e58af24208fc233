/**
 * A case file of 10,000 incidents with ten claims each, as text, the same at each
 * call. It is built like the shipped data: typed answers of every kind but free
 * text, quoted evidence, revisions, relays, denials, hedges and silences.
 */
export function makeLargeCase(incidents = 10_000): string {
  const parties = list(6, (n) => ({ id: `party-${n}`, name: `Party ${n}` }));
  const sources = list(18, (n) => ({
    id: `source-${n}`,
    name: `Source ${n}`,
    party: `party-${n % 6}`,
    kind: n % 9 === 8 ? 'monitor' : 'official',
    named: n % 4 !== 0,
  }));
  const concepts = [
    ...list(40, (n) => ({ id: `place-${n}`, kind: 'place', label: `Place ${n}`, ...broader('place', n) })),
    ...list(12, (n) => ({ id: `actor-${n}`, kind: 'actor', label: `Actor ${n}`, ...broader('actor', n) })),
    { id: 'killed', kind: 'unit', label: 'people killed' },
    { id: 'fighters-killed', kind: 'unit', label: 'fighters killed', broader: 'killed' },
  ];
  const reports = list(2_000, (n) => ({
    id: `report-${n}`,
    outlet: `Outlet ${n % 150}`,
    headline: `Report ${n} on what was said of the strikes`,
    url: `https://example.org/reports/${n}`,
    published: day(n),
    language: 'en',
    passages: list(3, (passage) => passageText(n, passage)),
  }));
  return JSON.stringify({
    schemaVersion: 1,
    parties,
    sources,
    concepts,
    reports,
    incidents: list(incidents, makeIncident),
  });
}

const questions = [
  { id: 'who', text: 'Who carried it out?', answer: 'concept', kind: 'actor', accepts: 'one', accused: 'party-1' },
  { id: 'where', text: 'Where was it?', answer: 'concept', kind: 'place', accepts: 'one', floor: 'place-0' },
  { id: 'killed', text: 'How many were killed?', answer: 'quantity', unit: 'killed', accepts: 'one' },
  { id: 'intercepted', text: 'How many of the missiles were intercepted?', answer: 'extent', accepts: 'one' },
];

function makeIncident(n: number) {
  return {
    id: `incident-${n}`,
    title: `Strike number ${n}`,
    date: { from: day(n), to: day(n) },
    place: `place-${n % 40}`,
    summary: 'One side says this, another says that, and a third does not say.',
    questions,
    claims: list(10, (index) => makeClaim(n, index)),
  };
}

function makeClaim(n: number, index: number) {
  const question = questions[index % 4]?.id ?? 'who';
  const source = (n * 7 + index * 5) % 18;
  const report = (n * 3 + index) % 2_000;
  const isSilent = (n + index) % 11 === 0;
  return {
    id: `claim-${n}-${index}`,
    question,
    source: `source-${source}`,
    stance: isSilent ? 'declines' : (n + index) % 13 === 0 ? 'denies' : 'asserts',
    certainty: (n + index) % 5 === 0 ? 'probable' : 'certain',
    ...(isSilent ? {} : { answer: makeAnswer(question, n, index) }),
    statement: `Says so of ${words(n * 10 + index)} on television in the evening.`,
    evidence: [{ report: `report-${report}`, passage: index % 3, exact: `the words of passage ${index % 3}` }],
    saidAt: `${day(n)}T${String(index + 8).padStart(2, '0')}:00:00Z`,
    ...(index === 8 ? { supersedes: `claim-${n}-4` } : {}),
    ...(index === 7 ? { origin: `source-${(source + 1) % 18}` } : {}),
  };
}

function makeAnswer(question: string, n: number, index: number) {
  const varied = (n + index * (n % 3)) % 12;
  if (question === 'who') return { concepts: [`actor-${varied}`] };
  if (question === 'where') return { concepts: [`place-${varied}`] };
  if (question === 'intercepted') return { extent: varied % 2 === 0 ? ['some'] : ['some', 'all'] };
  const open = varied % 4 === 0;
  return {
    quantity: { min: varied, max: open ? null : varied + (n % 3), ...(open ? { words: `at least ${varied}` } : {}) },
  };
}

const syllables = 'ba dar el fi ghou hal ja ka lat man nis or pal qu ra sir tu vas wen zah'.split(' ');
const vocabulary = 20_000;

/** Six words of twenty thousand, few of them often and most of them seldom, as in any language (Zipf). */
function words(seed: number): string {
  return list(6, (at) => {
    const chance = (((seed * 6 + at) * 2_654_435_761) % 2 ** 32) / 2 ** 32;
    return makeWord(Math.floor(vocabulary ** chance));
  }).join(' ');
}

function makeWord(rank: number): string {
  return list(3, (at) => syllables[Math.floor(rank / 20 ** at) % 20] ?? '').join('');
}

/** A tree three deep: each concept under the one with half its number. */
function broader(kind: string, n: number) {
  return n === 0 ? {} : { broader: `${kind}-${Math.floor(n / 4)}` };
}

function passageText(report: number, passage: number): string {
  return `In report ${report} an official spoke at length; here stand the words of passage ${passage}, followed by what others in the room had to say about the strike and its causes.`;
}

function day(n: number): string {
  return new Date(Date.UTC(2018, 0, 1 + (n % 2_000))).toISOString().slice(0, 10);
}

function list<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({ length }, (_, index) => make(index));
}
