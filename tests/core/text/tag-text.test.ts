import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTagger } from '../../../src/core/text/tag-text.ts';

const tagText = createTagger();

function tagsOf(text: string): string {
  return tagText(text)
    .tokens.map(({ start, end, tag }) => `${text.slice(start, end)}/${tag}`)
    .join(' ');
}

function sentencesOf(text: string): string[] {
  const { tokens, sentences } = tagText(text);
  return sentences.map(([from, to]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('parts of speech', () => {
  test.each([
    ['Israel struck a depot.', 'Israel/PROPN struck/VERB a/DET depot/NOUN ./PUNCT'],
    ['Iranian-backed militias', 'Iranian-backed/ADJ militias/NOUN'],
    ['polls show that', 'polls/NOUN show/VERB that/SCONJ'],
    ['an alliance that backs Damascus', 'an/DET alliance/NOUN that/DET backs/VERB Damascus/PROPN'],
    ['He told The Associated Press', 'He/PRON told/VERB The/DET Associated/PROPN Press/PROPN'],
    ['Syria shot down two missiles', 'Syria/PROPN shot/VERB down/ADP two/NUM missiles/NOUN'],
    ['a war monitor said', 'a/DET war/NOUN monitor/NOUN said/VERB'],
    ['the voters’ leaders', 'the/DET voters/NOUN ’/PART leaders/NOUN'],
  ])('%s', (text, tags) => expect(tagsOf(text)).toBe(tags));
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['It fell. He left.', ['It fell.', 'He left.']],
    ['The U.S. army left. He stayed.', ['The U.S. army left.', 'He stayed.']],
    ['He left the U.S. The army stayed.', ['He left the U.S.', 'The army stayed.']],
    ['Mr. Roe left.', ['Mr. Roe left.']],
    ['“It fell.” He left.', ['“It fell.”', 'He left.']],
    ['“It fell. He left,” she said.', ['“It fell.', 'He left,” she said.']],
    ['the attacks.Israel left', ['the attacks.', 'Israel left']],
    ['A heading\nIt fell.', ['A heading', 'It fell.']],
    ['It cost $3.5 million.', ['It cost $3.5 million.']],
    ['BEIRUT (AP) — It fell.', ['BEIRUT (AP) —', 'It fell.']],
    ['BEIRUT, May 1 (Reuters) - It fell.', ['BEIRUT, May 1 (Reuters) -', 'It fell.']],
    ['Damascus, SANA – It fell.', ['Damascus, SANA –', 'It fell.']],
    ['MOSCOW, May 9 /TASS/. It fell.', ['MOSCOW, May 9 /TASS/.', 'It fell.']],
    ['NATO — the alliance — left.', ['NATO — the alliance — left.']],
    ['The raid (the second) — It fell.', ['The raid (the second) — It fell.']],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

const words = fc.constantFrom(
  ...'the army mid-sized Xyzzy xyzzy qaplah U.S. said can’t cannot Iranian-backed fooed barring ,. “ ” " \n 5th 10:30 😀 gonna e.g. don’t'.split(
    ' ',
  ),
);
const texts = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));

test('the same text is read the same whatever was read before', () => {
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 3 }), (text, others) => {
      const first = tagText(text);
      for (const other of others) tagText(other);
      expect(tagText(text)).toEqual(first);
    }),
  );
});

test('sentences follow one another without gaps, and none runs over the end of a paragraph', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { tokens, sentences, paragraphs } = tagText(text);
      let next = 0;
      for (const [from, to] of sentences) {
        expect([from, to > from]).toEqual([next, true]);
        const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
        expect(paragraphs.some((paragraph) => paragraph[0] <= start && end <= paragraph[1])).toBe(true);
        next = to;
      }
      expect(next).toBe(tokens.length);
    }),
  );
});
