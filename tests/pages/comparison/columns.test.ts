import { describe, expect, test } from 'vitest';
import { arrangeColumns } from '../../../src/pages/comparison/columns.ts';
import { type CaseFile, readFixture } from '../../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

const question = { id: 'who', text: 'Who?', answer: 'concept', accepts: 'one' };

/** One claim for each source named; `sana←residents`: SANA passes on what the residents said. */
function placeSpeakers(speakers: string): CaseFile {
  const claims = speakers.split(' ').map((speaker, index) => {
    const [source = '', origin] = speaker.split('←');
    const claim = {
      id: `c${index}`,
      question: 'who',
      source,
      stance: 'declines',
      certainty: 'certain',
      statement: 'words',
    };
    return origin === undefined ? claim : { ...claim, origin };
  });
  return placeInWorld([makeIncident('incident', [question], speakers === '' ? [] : claims)]);
}

function arrange(file: CaseFile) {
  const theCase = readFixture(file);
  const [incident] = theCase.incidents;
  if (incident === undefined) throw new Error('no incident');
  return arrangeColumns(theCase, incident);
}

/** `title: party, party` a column. */
function describeColumns(speakers: string): readonly string[] {
  return arrange(placeSpeakers(speakers)).columns.map(
    ({ title, parties }) => `${title}: ${parties.map(({ party }) => party.name).join(', ')}`,
  );
}

const intelligence = 'Intelligence sources: regional-intelligence';

describe('who stands in which column', () => {
  test('the first four parties of the case lead, in its order, whoever spoke first', () => {
    expect(describeColumns('regional-source sohr israeli-army sana')).toEqual([
      'syrian-government: syrian-government',
      'israel: israel',
      'sohr: sohr',
      intelligence,
    ]);
  });

  test('a leading party without a word has no column, and is named', () => {
    const { columns, unheard } = arrange(placeSpeakers('israeli-army regional-source'));
    expect(columns.map(({ title }) => title)).toEqual(['israel', 'Intelligence sources']);
    expect(unheard).toEqual(['syrian-government', 'sohr']);
  });

  test('where nobody speaks, all four are named and nobody else', () => {
    const { columns, unheard } = arrange(placeSpeakers(''));
    expect(columns).toEqual([]);
    expect(unheard).toEqual(['syrian-government', 'israel', 'sohr', 'Intelligence sources']);
  });

  test('others have a column of their own as long as five are enough', () => {
    expect(describeColumns('sana sohr residents iranian-ministry')).toEqual([
      'syrian-government: syrian-government',
      'sohr: sohr',
      'iran: iran',
      'residents: residents',
    ]);
    expect(describeColumns('sana sohr israeli-army regional-source iranian-ministry').at(-1)).toBe('iran: iran');
  });

  test('beyond five, those that say most keep theirs and the rest share the last', () => {
    const crowd = 'sana sohr israeli-army regional-source residents iranian-ministry';
    expect(describeColumns(crowd).slice(4)).toEqual(['Others: iran, residents']);
    const three = 'sana israeli-army regional-source residents residents iranian-ministry first-herald';
    expect(describeColumns(three).slice(3)).toEqual(['residents: residents', 'Others: iran, first-herald']);
  });

  test('a report’s own voice never has a party’s column, and alone is called what it is', () => {
    expect(describeColumns('sana iranian-ministry first-herald')).toEqual([
      'syrian-government: syrian-government',
      'iran: iran',
      'The reports’ own voice: first-herald',
    ]);
  });

  test('what is passed on stands with its origin', () => {
    expect(describeColumns('sana←residents')).toEqual(['residents: residents']);
  });

  test('parties whose sources are all intelligence share a column, and are told apart in it', () => {
    const file = placeSpeakers('regional-source second-regional-source foreign-source');
    const foreign = {
      id: 'foreign-source',
      name: 'foreign-source',
      party: 'abroad',
      kind: 'intelligence',
      named: false,
    };
    const { columns } = arrange({
      ...file,
      parties: [...file.parties, { id: 'abroad', name: 'abroad' }],
      sources: [...file.sources, foreign],
    });
    expect(columns).toHaveLength(1);
    expect(columns[0]).toMatchObject({ speakers: ['regional-intelligence', 'abroad'], namesParties: true });
  });
});

describe('a column’s heading', () => {
  test('names the sources that speak, each once, and none that the title has named', () => {
    const { columns } = arrange(placeSpeakers('sana syrian-army sana sohr'));
    expect(columns.map(({ speakers }) => speakers)).toEqual([['syrian-army', 'sana'], []]);
    expect(columns.map(({ namesParties }) => namesParties)).toEqual([false, false]);
  });

  test('takes more room the more is said', () => {
    const say = (source: string, times: number) => Array.from({ length: times }, () => source).join(' ');
    const { columns } = arrange(placeSpeakers(`${say('sana', 3)} ${say('israeli-army', 4)} ${say('sohr', 13)}`));
    expect(columns.map(({ weight }) => weight)).toEqual(['light', 'normal', 'heavy']);
  });
});
