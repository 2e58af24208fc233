const schemaVersion = 1;

const lists = {
  schemaVersion,
  parties: [
    { id: 'syria', name: 'Syria' },
    { id: 'israel', name: 'Israel' },
    { id: 'monitors', name: 'Monitors' },
  ],
  sources: [
    { id: 'army', name: 'Syrian army', party: 'syria', kind: 'military', named: true },
    { id: 'observatory', name: 'Observatory', party: 'monitors', kind: 'monitor', named: true },
    { id: 'ministry', name: 'Ministry', party: 'israel', kind: 'official', named: true },
  ],
  concepts: [
    { id: 'aleppo', kind: 'place', label: 'Aleppo' },
    { id: 'israel', kind: 'actor', label: 'Israel' },
    { id: 'people', kind: 'unit', label: 'people' },
  ],
};

const day = '2019-03-28';
const noon = `${day}T12:00:00Z`;

/** Two agree on who; on how many died they do until one revises its figure. */
const incident = {
  schemaVersion,
  incidents: [
    {
      id: 'aleppo',
      title: 'Strike on Aleppo',
      date: { from: day, to: day },
      place: 'aleppo',
      summary: 'The army and the Observatory blame Israel; they differ on how many died.',
      questions: [
        { id: 'who', text: 'Who?', answer: 'concept', kind: 'actor', accepts: 'one', accused: 'israel' },
        {
          id: 'killed',
          text: 'How many died?',
          answer: 'quantity',
          unit: 'people',
          accepts: 'one',
          hurts: [{ party: 'syria', by: { quantity: { min: 1, max: null } } }],
        },
        { id: 'damage', text: 'What damage?', answer: 'text', accepts: 'one' },
      ],
      claims: [
        say('army-who', 'army', 'who', { concepts: ['israel'] }, day),
        say('observatory-who', 'observatory', 'who', { concepts: ['israel'] }, noon),
        say('army-killed', 'army', 'killed', { quantity: { min: 7, max: 7 } }, day),
        say('observatory-killed', 'observatory', 'killed', { quantity: { min: 5, max: null } }, noon),
        {
          ...say(
            'observatory-killed-later',
            'observatory',
            'killed',
            { quantity: { min: 9, max: null } },
            '2019-03-29',
          ),
          supersedes: 'observatory-killed',
        },
      ],
    },
  ],
};

function say(id: string, source: string, question: string, answer: object, saidAt: string) {
  return { id, question, source, stance: 'asserts', certainty: 'certain', answer, statement: 'Says so.', saidAt };
}

export const caseParts = { lists, incident };

/** The whole case in one file, wrong in two places. */
export const badParts = {
  ...lists,
  parties: [{ id: 'syria', name: '' }, ...lists.parties.slice(1)],
  incidents: incident.incidents.map((each) => ({
    ...each,
    claims: each.claims.map((claim) => (claim.id === 'army-who' ? { ...claim, source: 'nobody' } : claim)),
  })),
};
