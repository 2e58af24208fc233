import { diffArrays } from 'diff';
import type { Span } from '../text/span.ts';
import { foldSpaces } from './fold-spaces.ts';
import { listParagraphs } from './list-units.ts';
import { type Fate, traceQuotes } from './trace-quotes.ts';

interface VersionPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * One paragraph in both versions. Its parts, those removed left out, are the paragraph
 * after, letter for letter; those added left out, the one before but for spaces and the style of quotation marks.
 */
export interface ParagraphChange {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  /** Null if added. */
  readonly before: Span | null;
  /** Null if removed. */
  readonly after: Span | null;
  readonly parts: readonly VersionPart[];
}

export interface VersionChanges {
  /** In the order of the text after; what was removed stands where it stood. */
  readonly paragraphs: readonly ParagraphChange[];
  /** What has become of each quote, in the order given. */
  readonly quotes: readonly Fate[];
}

/** Past so many changes the two have little in common, and looking for it would take long. */
const mostChangedParagraphs = 1000;
const mostChangedWords = 300;

/** `quotes` are spans of `before`. */
export function compareVersions(before: string, after: string, quotes: readonly Span[]): VersionChanges {
  const paragraphs = pairParagraphs(readParagraphs(before), readParagraphs(after));
  return { paragraphs, quotes: traceQuotes(before, after, quotes, paragraphs) };
}

interface Paragraph {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
}

function readParagraphs(text: string): readonly Paragraph[] {
  return listParagraphs(text).map((span) => {
    const paragraph = text.slice(...span);
    return { span, text: paragraph, key: foldSpaces(paragraph).folded };
  });
}

function pairParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): readonly ParagraphChange[] {
  const changes: (readonly ParagraphChange[])[] = [];
  let gone: readonly Paragraph[] = [];
  let come: readonly Paragraph[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const { count, removed, added } of findRuns(before, after)) {
    const old = added ? [] : before.slice(atBefore, atBefore + count);
    const fresh = removed ? [] : after.slice(atAfter, atAfter + count);
    atBefore += old.length;
    atAfter += fresh.length;
    if (removed) gone = gone.concat(old);
    if (added) come = come.concat(fresh);
    if (removed || added) continue;
    changes.push(pairChanged(gone, come), keepAll(old, fresh));
    [gone, come] = [[], []];
  }
  return [...changes, pairChanged(gone, come)].flat();
}

function findRuns(before: readonly Paragraph[], after: readonly Paragraph[]) {
  const [keys, laterKeys] = [before.map(({ key }) => key), after.map(({ key }) => key)];
  return (
    diffArrays(keys, laterKeys, { maxEditLength: mostChangedParagraphs }) ?? [
      { count: before.length, removed: true, added: false },
      { count: after.length, removed: false, added: true },
    ]
  );
}

function keepAll(before: readonly Paragraph[], after: readonly Paragraph[]): readonly ParagraphChange[] {
  return after.map(({ span, text }, index) => ({
    kind: 'same',
    before: before[index]?.span ?? null,
    after: span,
    parts: [{ kind: 'same', text }],
  }));
}

/** A paragraph is looked for among so many of those that came in the place of it and its neighbours. */
const reach = 8;
const leastAlike = 0.4;

/** Pairs in order: each paragraph gone with the first that came and is much like it. */
function pairChanged(gone: readonly Paragraph[], come: readonly Paragraph[]): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  const words = come.map(({ key }) => new Set(listWords(key)));
  let next = 0;
  for (const paragraph of gone) {
    const own = new Set(listWords(paragraph.key));
    const found = words.slice(next, next + reach).findIndex((other) => measureLikeness(own, other) >= leastAlike);
    const pair = found < 0 ? undefined : come[next + found];
    if (pair === undefined) {
      changes.push({
        kind: 'removed',
        before: paragraph.span,
        after: null,
        parts: [{ kind: 'removed', text: paragraph.text }],
      });
    } else {
      changes.push(...come.slice(next, next + found).map(add), change(paragraph, pair));
      next += found + 1;
    }
  }
  return changes.concat(come.slice(next).map(add));
}

function add({ span, text }: Paragraph): ParagraphChange {
  return { kind: 'added', before: null, after: span, parts: [{ kind: 'added', text }] };
}

function change(before: Paragraph, after: Paragraph): ParagraphChange {
  return { kind: 'changed', before: before.span, after: after.span, parts: diffWords(before.text, after.text) };
}

/** Dice's coefficient. */
function measureLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

/** A word in any script with the figures inside it, or a sign; the space after it too. */
const wordOrSign =
  /^\s+|(?:[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})[.,:](?=\p{N})|['’](?=\p{L}))[\p{L}\p{M}\p{N}]+)*|\S)\s*/gu;

function listWords(text: string): string[] {
  return text.match(wordOrSign) ?? [];
}

/** `diffWords` of the package was rejected: it cuts Arabic words and large figures in two. */
function diffWords(before: string, after: string): readonly VersionPart[] {
  const [words, laterWords] = [listWords(before), listWords(after)];
  const runs = diffArrays(words.map(foldWord), laterWords.map(foldWord), { maxEditLength: mostChangedWords });
  if (runs === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  let [at, atLater] = [0, 0];
  return runs.map(({ count, removed, added }) => {
    const text = (removed ? words.slice(at, at + count) : laterWords.slice(atLater, atLater + count)).join('');
    if (!added) at += count;
    if (!removed) atLater += count;
    return { kind: removed ? 'removed' : added ? 'added' : 'same', text };
  });
}

const plainWord = /^[!-_a-~]+ ?$/;

function foldWord(word: string): string {
  return plainWord.test(word) ? word.trimEnd() : foldSpaces(word).folded.trim();
}
