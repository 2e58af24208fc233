import { describe, expect, test } from 'vitest';
import type { MergeWay } from '../../../../src/core/exchange/merge/case-merge.ts';
import { decideMerge } from '../../../../src/core/exchange/merge/decide-merge.ts';
import { mergeCases } from '../../../../src/core/exchange/merge/merge-cases.ts';
import type { Case } from '../../../../src/core/model/case.ts';
import { layChanges } from '../../../../src/core/model/lay-changes.ts';
import { parseCase } from '../../../../src/core/model/parse-case.ts';
import { type Json, makeSmallCase } from '../../model/small-case.ts';

function read(change: (file: Json) => void = () => {}): Case {
  const file = makeSmallCase();
  change(file);
  const parsed = parseCase(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const mine = read();

function decide(theirs: Case, ways: Readonly<Record<string, MergeWay>> = {}, rest: MergeWay | null = null) {
  const decided = decideMerge(mine, theirs, { each: new Map(Object.entries(ways)), rest });
  return { ...decided, laid: layChanges(mine, decided.changes).theCase };
}

const renameIn = (file: Json, from: string, to: string): Json =>
  JSON.parse(JSON.stringify(file).replaceAll(`"${from}"`, `"${to}"`));

describe('one thing under two ids', () => {
  test.each([
    ['a party, by its name', 'israel', 'zion'],
    ['a source, by name and party', 'army', 'the-army'],
    ['a concept, by kind and label', 'depot', 'the-depot'],
    ['a report, by its link', 'herald', 'herald-2019'],
    ['a claim, by what it says of what, whose word it is and where it stands', 'army-damage', 'their-claim'],
  ])('is known again: %s', (_, from, to) => {
    const file = renameIn(makeSmallCase(), from, to);
    const parsed = parseCase(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { added, differences } = mergeCases(mine, parsed.value);
    expect(added).toEqual([]);
    expect(differences).toEqual([]);
  });

  test('is known again by a link in another form, and by outlet, headline and day where there is no link', () => {
    for (const url of ['http://www.herald.example/1/?utm_source=x#top', undefined]) {
      const theirs = read((file) => {
        file.reports[0].url = url;
      });
      expect(mergeCases(mine, theirs).added).toEqual([]);
    }
  });
});

describe('two things under one id', () => {
  const theirs = read((file) => {
    const other = {
      outlet: 'Mirror',
      headline: 'Floods in the north',
      url: 'https://mirror.example/9',
      passages: ['Rain.'],
    };
    file.reports[0] = { ...file.reports[0], ...other };
    for (const claim of file.incidents[0].claims) delete claim.evidence;
    for (const claim of file.incidents[0].claims) claim.statement = 'as told';
    const [first] = file.incidents[0].claims;
    file.incidents[0].claims = [
      { ...first, id: 'about-floods', evidence: [{ report: 'herald', passage: 0, exact: 'Rain.' }] },
    ];
  });

  test('stand beside each other, theirs under a number, and what refers to it goes with it', () => {
    const { laid } = decide(theirs);
    expect(laid.reportById.get('herald' as never)?.headline).toBe('Strike on Aleppo');
    expect(laid.reportById.get('herald-2' as never)?.headline).toBe('Floods in the north');
    const claim = laid.incidents[0]?.claims.find(({ id }) => id === 'about-floods');
    expect(claim?.evidence).toMatchObject([{ report: 'herald-2' }]);
  });
});

describe('what differs', () => {
  const theirs = read((file) => {
    file.sources[0].name = 'Army of Syria';
    file.incidents[0].claims[2].certainty = 'probable';
  });
  const { id } = mine.incidents[0]?.claims[2] ?? { id: '' };
  const claimKey = `claims ${mine.incidents[0]?.id} ${id}`;

  test('is told field by field, and nothing changes until it is decided', () => {
    const { merge, changes, undecided } = decide(theirs);
    expect(merge.differences.map(({ key, fields }) => [key, fields])).toEqual([
      ['sources army', ['name']],
      [claimKey, ['certainty']],
    ]);
    expect(changes).toEqual([]);
    expect(undecided).toBe(2);
  });

  test('goes by what is decided of it, and by what is decided of the rest', () => {
    const { laid, undecided } = decide(theirs, { 'sources army': 'theirs' }, 'mine');
    expect(undecided).toBe(0);
    expect(laid.sourceById.get('army' as never)?.name).toBe('Army of Syria');
    expect(laid.incidents[0]?.claims[2]?.certainty).toBe('certain');
  });

  test('stands twice where both are to stand', () => {
    const { laid } = decide(theirs, { [claimKey]: 'both', 'sources army': 'mine' });
    const certainties = laid.incidents[0]?.claims
      .filter((claim) => [id, `${id}-2`].includes(claim.id))
      .map((each) => each.certainty);
    expect(certainties).toEqual(['certain', 'probable']);
  });

  test('a source that is said to be another brings its own claims', () => {
    const { laid } = decide(theirs, { 'sources army': 'both' }, 'both');
    expect(laid.sourceById.get('army-2' as never)?.name).toBe('Army of Syria');
    const own = laid.incidents[0]?.claims.filter(({ source }) => source === 'army-2') ?? [];
    expect(own.length).toBeGreaterThan(0);
  });

  test('a source of the same name is one source: both cannot stand, or it would agree with itself', () => {
    const moved = read((file) => {
      file.sources[0].party = file.parties.find(({ id }: Json) => id !== file.sources[0].party).id;
    });
    for (const decided of [decide(moved, {}, 'both'), decide(moved, { 'sources army': 'both' })]) {
      expect(decided).toMatchObject({ undecided: 1, changes: [] });
      expect(decided.merge.differences.map(({ key }) => key)).toEqual(['sources army']);
    }
    expect(decide(moved, { 'sources army': 'theirs' }, 'both').changes).toMatchObject([{ list: 'sources' }]);
  });
});

test('passages that only theirs has come after mine, and their claims find them there', () => {
  const theirs = read((file) => {
    file.reports[0].passages.unshift('Ten were hurt, the army said.');
    for (const claim of file.incidents[0].claims)
      for (const evidence of claim.evidence ?? []) if (evidence.passage !== undefined) evidence.passage += 1;
    const [first] = file.incidents[0].claims;
    file.incidents[0].claims.push({
      ...first,
      id: 'their-own',
      stance: 'declines',
      answer: undefined,
      supersedes: undefined,
      evidence: [{ report: 'herald', passage: 0, exact: 'Ten were hurt' }],
    });
  });
  const { laid, merge } = decide(theirs);
  expect(merge.differences).toEqual([]);
  const passages = laid.reportById.get('herald' as never)?.passages;
  expect(passages?.slice(0, -1)).toEqual(mine.reports[0]?.passages);
  expect(laid.incidents[0]?.claims.at(-1)?.evidence).toMatchObject([{ passage: (passages?.length ?? 0) - 1 }]);
});

test('links that would lead in a circle are held back, and said', () => {
  const theirs = read((file) => {
    delete file.concepts[2].broader;
    file.concepts[1].broader = 'depot';
  });
  const { laid, heldBack } = decide(theirs, { 'concepts aleppo': 'theirs', 'concepts depot': 'mine' });
  expect(heldBack).toMatchObject([{ change: { list: 'concepts', entry: { id: 'aleppo' } } }]);
  expect(laid.conceptById.get('aleppo' as never)?.broader).toBe('country');
});
