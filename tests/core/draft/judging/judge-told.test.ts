import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '../../../../src/core/draft/check-draft.ts';
import type { CaseFile } from '../../../fixtures/case-file.ts';
import { readFixture } from '../../../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../../../fixtures/world.ts';

/** What three sources say of one incident, in words that answer no question by a figure or a name. */
const said: readonly (readonly [source: string, certainty: string, statement: string])[] = [
  ['residents', 'certain', 'Two guards of the power station were carried to the clinic in a bakery van'],
  ['sohr', 'probable', 'Smugglers had hidden diesel barrels underneath the orchard'],
  ['israeli-minister', 'certain', 'The ceasefire talks in Geneva would continue next spring'],
];

function makeFile(): CaseFile {
  const question = { id: 'what', text: 'What else was said?', answer: 'text', accepts: 'many' } as const;
  const claims = said.map(([source, certainty, statement], at) => ({
    id: `c${at + 1}`,
    question: 'what',
    source,
    stance: 'asserts',
    certainty,
    answer: { text: statement },
    statement,
    evidence: [],
  }));
  return placeInWorld([makeIncident('incident', [question], claims)]);
}

const theCase = readFixture(makeFile());
const [incident] = theCase.incidents;
const checker = createDraftChecker(theCase);
const find = (text: string) => checker.check(text, incident?.id ?? null).findings.map(({ code }) => code);

describe('words that answer no question are held against the words of the claims', () => {
  it.each([
    [
      'borne out, word for word',
      'Residents said two guards of the power station were carried to the clinic in a bakery van.',
      [],
    ],
    [
      'borne out, in other words',
      'In a bakery van, residents said, two power station guards were carried to a clinic.',
      [],
    ],
    ['said by another', 'Residents said smugglers had hidden diesel barrels underneath the orchard.', ['wrong-source']],
    ['said by nobody', 'Residents said the mayor had sold his horses to a foreign circus.', ['unsupported']],
    ['less sure', 'SOHR said smugglers had hidden diesel barrels underneath the orchard.', ['lost-hedge']],
    ['as unsure', 'SOHR said smugglers had probably hidden diesel barrels underneath the orchard.', []],
    [
      'one made many',
      'Sources said the ceasefire talks in Geneva would continue next spring.',
      ['one-source-made-plural'],
    ],
  ])('%s: %s', (_, draft, codes) => {
    expect(find(draft)).toEqual(codes);
  });
});
