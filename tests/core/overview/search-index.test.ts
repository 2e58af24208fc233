import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Case } from '../../../src/core/model/case.ts';
import { explainTexts, type Hit } from '../../../src/core/overview/explain-texts.ts';
import { listTexts } from '../../../src/core/overview/incident-texts.ts';
import { createSearch } from '../../../src/core/overview/search-index.ts';
import { WordIndex } from '../../../src/core/overview/word-index.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';
import { strikesCase } from './strikes-case.ts';

function searchAll(theCase: Case) {
  const search = createSearch(theCase);
  search.add(0, theCase.incidents.length);
  return search;
}

const search = searchAll(strikesCase);

/** Best first. */
function idsFound(words: string, theCase = strikesCase, searched = search) {
  const hits = searched.search(words);
  return hits && [...hits].sort(([, a], [, b]) => b - a).map(([index]) => theCase.incidents[index]?.id as string);
}

function titled(...titles: readonly string[]) {
  const incidents = titles.map((title, index) => ({ ...makeIncident(`i${index}`, [], []), title, summary: 'x' }));
  return readFixture(placeInWorld(incidents));
}

describe('what is found by what', () => {
  test.each([
    ['a title', 'convoy', ['palmyra']],
    ['a summary', 'accident', ['safirah']],
    ['any case', 'NAIRAB', ['nairab']],
    ['a place above', 'aleppo governorate', ['nairab', 'safirah']],
    ['its other names', 'halab', ['nairab', 'safirah']],
    ['in another script, with its article', 'الحلب', ['nairab', 'safirah']],
    ['a source', 'human rights', ['nairab', 'safirah', 'palmyra']],
    ['one whose word is passed on', 'israeli-minister', ['nairab']],
    ['a party', 'syrian-government', ['nairab', 'safirah']],
    ['an outlet', 'haaretz', ['palmyra']],
    ['in Arabic', 'جريده', ['nairab']],
    ['a headline', 'raid', ['nairab', 'palmyra']],
    ['a question', 'who carried', ['nairab', 'safirah']],
    ['an answer', 'united-states', ['safirah']],
    ['a statement', '105th brigade', ['nairab']],
    ['a translation', 'bombed', ['nairab']],
    ['words in any order, in any of its texts', 'burnt nairab', ['nairab']],
    ['every word, not one of them', 'nairab convoy', []],
    ['the beginning of a word', 'explo', ['safirah']],
    ['of the last and of any', 'expl safi', ['safirah']],
    ['a single letter', 'c', ['nairab', 'safirah', 'palmyra', 'unasked']],
    ['one letter wrong in four', 'homz', ['palmyra']],
    ['one letter missing', 'palmra', ['palmyra']],
    ['two in eight', 'explozins', ['safirah']],
    ['not two in seven', 'plamyar', []],
    ['the first letter too, if nothing has it', 'balmyra', ['palmyra']],
    ['a figure', '105', ['nairab']],
    ['not another figure', '106', []],
    ['Arabic without vowels', 'السفيرة', ['nairab']],
    ['without its article', 'سفيره', ['nairab']],
    ['with a joined one', 'بالسَّفيرة', ['nairab']],
    ['the beginning of an Arabic word, article and all', 'الس', ['nairab']],
    ['Hebrew without its article', 'צבא ישראלי', ['palmyra']],
    ['Hebrew with points', 'הַצָּבָא', ['palmyra']],
    ['the beginning of a Hebrew word, article and all', 'הצ', ['palmyra']],
    ['a possessive', 'army’s', ['nairab', 'safirah']],
    ['what stands as a possessive', 'syria', ['unasked', 'nairab', 'safirah', 'palmyra']],
  ])('%s: %s', (_, words, ids) => {
    expect(idsFound(words)?.toSorted()).toEqual([...ids].sort());
  });

  test.each(['al-Safirah', 'Al Safira', 'as-Safirah', 'safirah', 'Safira', 'al-Safeira', 'saf', 'al'])(
    'al-Safirah, however it is spelt: %s',
    (words) => expect(idsFound(words)).toContain('safirah'),
  );

  test.each(['', ' ', '…', '-- “”'])('nothing to search for: “%s”', (words) => expect(search.search(words)).toBeNull());

  test('a figure is no beginning of another, a year being typed is', () => {
    const years = titled('7 killed', '70 killed', 'Of 2031');
    const found = (words: string) => idsFound(words, years, searchAll(years));
    expect(found('7')).toEqual(['i0']);
    expect(found('203')).toEqual(['i2']);
  });
});

describe('what comes first', () => {
  const inOrder = (words: string, ...titles: readonly string[]) => {
    const theCase = titled(...titles);
    return idsFound(words, theCase, searchAll(theCase));
  };

  test('the word itself before its beginning; what the case has is no misspelling of another word', () => {
    expect(inOrder('strike', 'Strife', 'Strikes', 'Strike')).toEqual(['i2', 'i1']);
    expect(inOrder('drone', 'What was done', 'A drone')).toEqual(['i1']);
  });

  test('a beginning before a misspelling', () => {
    expect(inOrder('strik', 'Strim', 'Striking')).toEqual(['i1', 'i0']);
  });

  test('two letters the wrong way round are one slip', () => {
    expect(inOrder('homsa', 'Homas')).toEqual(['i0']);
    expect(inOrder('palmrya', 'Palmyra')).toEqual(['i0']);
  });

  test('the day and the year of an incident', () => {
    expect(inOrder('2020', 'A')).toEqual(['i0']);
    expect(inOrder('2031', 'A')).toEqual([]);
  });

  test('a title before a place, a place before what is quoted', () => {
    expect(idsFound('safirah')).toEqual(['safirah', 'nairab']);
    expect(idsFound('syria')?.[0]).toBe('unasked');
  });

  test('a rare word before a frequent one', () => {
    expect(inOrder('raid homs', 'Raids near Homs', 'Raid near Homsi', 'Raids', 'Raids', 'Raids')?.[0]).toBe('i0');
  });
});

function explainAt(words: string, index: number): readonly Hit[] {
  const incident = strikesCase.incidents[index];
  return incident === undefined ? [] : explainTexts(search.listMeant(words), listTexts(strikesCase, incident));
}

describe('why it was found', () => {
  const markedIn = ({ text, marked }: Hit) => marked.map(([start, end]) => text.slice(start, end));
  const explain = (words: string, id: string) =>
    explainAt(
      words,
      strikesCase.incidents.findIndex((incident) => incident.id === id),
    );

  test('the words as they stand in the text, with its language and claim', () => {
    const [hit, ...others] = explain('سفيره', 'nairab');
    expect(hit).toMatchObject({ field: 'quote', language: 'ar', claim: 'n1', text: 'قصفت الطائرات السَّفيرة' });
    expect(hit && markedIn(hit)).toEqual(['السَّفيرة']);
    expect(others).toEqual([]);
  });

  test('a translation is in English, a name in no known language', () => {
    expect(explain('bombed', 'nairab')).toMatchObject([{ field: 'statement', language: 'en', claim: 'n1' }]);
    expect(explain('haaretz', 'palmyra')).toMatchObject([{ field: 'source', language: 'und', claim: null }]);
  });

  test('beginnings and misspellings are marked as the whole word that was found', () => {
    expect(explain('strik', 'nairab').flatMap(markedIn)).toContain('Strike');
    expect(explain('palmra', 'palmyra').flatMap(markedIn)).toContain('Palmyra');
    expect(explain('safira', 'safirah').flatMap(markedIn)).toEqual(expect.arrayContaining(['Safirah']));
  });

  test('each word of the query is shown, the weightiest text first', () => {
    const hits = explain('nairab burnt', 'nairab');
    expect(hits[0]?.field).toBe('title');
    expect(hits.flatMap(markedIn)).toEqual(expect.arrayContaining(['Nairab', 'burnt']));
  });

  test('a few, none of them twice', () => {
    const hits = explain('s', 'nairab');
    expect(hits).toHaveLength(4);
    expect(new Set(hits.map(({ field, text }) => `${field} ${text}`)).size).toBe(4);
  });

  test('nothing of an incident that was not found or is not there', () => {
    expect(explain('convoy', 'nairab')).toEqual([]);
    expect(explain('', 'nairab')).toEqual([]);
  });

  test('can be sent', () => {
    const hits = explain('nairab', 'nairab');
    expect(structuredClone(hits)).toEqual(hits);
  });
});

describe('a long query', () => {
  test('is not looked up beyond the first word that leaves nothing, nor a word twice', () => {
    const lookUp = vi.spyOn(WordIndex.prototype, 'findMeant');
    const pasted = `convoy qqqqqq ${Array.from({ length: 600 }, (_, at) => `word${at}`).join(' ')}`;
    expect(search.search(pasted)).toEqual(new Map());
    expect(lookUp.mock.calls).toEqual([['convoy'], ['qqqqqq']]);
    lookUp.mockClear();
    search.search('burnt nairab');
    search.listMeant('burnt nairab');
    search.listMeant('burnt nairab');
    expect(lookUp).toHaveBeenCalledTimes(2);
    lookUp.mockRestore();
  });
});

describe('taking in by and by', () => {
  test('what is not taken in is not found yet; in slices it comes to the same', () => {
    const slow = createSearch(strikesCase);
    expect(idsFound('syria', strikesCase, slow)).toEqual([]);
    slow.add(0, 2);
    expect(idsFound('aleppo', strikesCase, slow)).toEqual(idsFound('aleppo'));
    expect(idsFound('palmyra', strikesCase, slow)).toEqual([]);
    slow.add(2, 3);
    slow.add(3, 9);
    for (const words of ['s', 'syria', 'palmyra', 'army']) expect(slow.search(words)).toEqual(search.search(words));
  });
});

describe('laws', { timeout: 30_000 }, () => {
  const vocabulary = ['strike', 'Safirah', 'الجيش', 'צבא', 'army', 'Homs', '2020', 'Dar’a'];
  const titles = fc.array(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });

  test('another word never finds more; each incident is found by its own words and by their beginnings', () => {
    fc.assert(
      fc.property(
        titles,
        fc.nat(),
        fc.constantFrom(...vocabulary),
        fc.integer({ min: 3, max: 9 }),
        (all, pick, more, length) => {
          const searched = searchAll(titled(...all.map((words) => words.join(' '))));
          const own = pick % all.length;
          const words = (all[own] ?? []).join(' ');
          const found = searched.search(words) ?? new Map();
          expect([...found.keys()]).toContain(own);
          expect([...(searched.search(`${words} ${more}`)?.keys() ?? [])].every((index) => found.has(index))).toBe(
            true,
          );
          const beginnings = (all[own] ?? []).map((word) => word.slice(0, length)).join(' ');
          expect([...(searched.search(beginnings)?.keys() ?? [])]).toContain(own);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('whatever is typed is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        search.search(words);
        explainAt(words, 0);
      }),
      { numRuns: 500 },
    );
    const long = 'x'.repeat(1_000_000);
    expect(search.search(long)).toEqual(new Map());
    expect(search.search(`${'convoy '.repeat(10_000)}${'palm '.repeat(10_000)}`)?.size).toBe(1);
  });
});
