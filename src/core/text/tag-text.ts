import { repairTag } from './repair-tags.ts';
import type { Span } from './span.ts';
import { splitSentences } from './split-sentences.ts';
import { type StandIn, standIn } from './stand-in.ts';
import { loadTagger, type TagWords } from './tag-words.ts';
import type { Tag, TaggedText, Token, TokenRange } from './tagged-text.ts';
import { tokenise } from './tokenise.ts';

/** Loads the model, which takes about a tenth of a second; the function it gives keeps nothing of what it reads. */
export function createTagger(): (text: string) => TaggedText {
  const tagWords = loadTagger();
  return (text) => tagText(text, tagWords);
}

/** A heading has no full stop; without one the tagger would read on into the next paragraph. */
const paragraphEnd: StandIn = { word: '.' };

/** "voters’ hopes"; inside single quotation marks it may be a closing mark, which pairing decides. */
const possessive = /^[sz]['’]\s\p{L}/iu;

interface Draft {
  readonly tokens: Token[];
  /** Token index at which each paragraph ends. */
  readonly ends: number[];
}

function tagText(text: string, tagWords: TagWords): TaggedText {
  const { tokens, ends } = tagTokens(text, tagWords);
  const sentences: TokenRange[] = [];
  const paragraphs: Span[] = [];
  let from = 0;
  for (const end of ends) {
    const [first, last] = [tokens[from], tokens[end - 1]];
    if (first === undefined || last === undefined || from === end) continue;
    paragraphs.push([first.start, last.end]);
    for (const range of splitSentences(text, tokens, from, end)) sentences.push(range);
    from = end;
  }
  return { text, tokens, sentences, paragraphs };
}

function tagTokens(text: string, tagWords: TagWords): Draft {
  const spans = tokenise(text);
  const words = spans.map(([start, end]) => text.slice(start, end));
  const tags = tagAll(words, tagWords);
  const tokens: Token[] = [];
  const ends: number[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const [start, end] = spans[index] ?? [0, 0];
    const word = words[index] ?? '';
    if (word === '\n') {
      ends.push(tokens.length);
    } else {
      const tag = isPossessive(text, word, start, end) ? 'PART' : repairTag(words, tags, index);
      tokens.push({ start, end, lower: lowerWord(word), tag });
    }
  }
  ends.push(tokens.length);
  return { tokens, ends };
}

function tagAll(words: readonly string[], tagWords: TagWords): readonly Tag[] {
  const standIns = words.map((word) => (word === '\n' ? paragraphEnd : standIn(word)));
  const given = tagWords(words.map((word, index) => standIns[index]?.word ?? word));
  return given.map((tag, index) => standIns[index]?.tag ?? tag);
}

function lowerWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower === '،') return ',';
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function isPossessive(text: string, word: string, start: number, end: number): boolean {
  return (word === "'" || word === '’') && possessive.test(text.slice(Math.max(0, start - 1), end + 2));
}
