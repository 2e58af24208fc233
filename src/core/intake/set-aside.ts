import type { Span } from '../text/span.ts';
import { type AsideReason, asidePatterns } from './aside-patterns.ts';
import { listParagraphs, listSentences } from './list-units.ts';
import { findRepeatedHeadlines } from './repeated-headlines.ts';

export type { AsideReason };

/** A stretch of a report's text that belongs to the page it stood on. Never over a line break. */
export interface Aside {
  readonly span: Span;
  readonly reason: AsideReason;
}

/**
 * The boilerplate of news pages in a report's text, in order and apart. In doubt a
 * line is copy: one that is left costs a proposal to reject, one wrongly taken a claim.
 */
export function findAsides(text: string): readonly Aside[] {
  const paragraphs = listParagraphs(text);
  const asides = judgeUnits(paragraphs.flatMap((paragraph, index) => listUnits(text, paragraph, index)));
  const repeated = findRepeatedHeadlines(text, paragraphs, asides);
  return [...asides, ...repeated].sort((a, b) => a.span[0] - b.span[0]);
}

/** A sentence, or the whole of a short line. */
interface Unit {
  readonly span: Span;
  readonly paragraph: number;
  /** Folded; empty if too long to be boilerplate. */
  readonly plain: string;
  readonly reason: AsideReason | null;
}

/** In UTF-16 units. No form of boilerplate in one sentence is longer, and no pattern is tried on more. */
const longestUnit = 600;

function listUnits(text: string, paragraph: Span, index: number): readonly Unit[] {
  const line = makeUnit(text, paragraph, index, true);
  if (line.reason !== null) return [line];
  const sentences = listSentences(text, paragraph);
  if (sentences.length < 2) return [line];
  const units = sentences.map((span) => makeUnit(text, span, index, false));
  return freeGluedWord(text, units);
}

function makeUnit(text: string, span: Span, paragraph: number, isLine: boolean): Unit {
  const plain = span[1] - span[0] > longestUnit ? '' : foldUnit(text.slice(...span));
  return { span, paragraph, plain, reason: plain === '' ? null : judge(plain, isLine) };
}

/** Lower case, straight quotes, single spaces. */
function foldUnit(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of a report: where one of these stands, someone is quoted and the line is kept. */
const reporting =
  /["«]|\b(?:said|says|say|told|tells?|according|reported|reports that|claim(?:s|ed)|den(?:y|ies|ied)|announced?|added|stated|states|accus(?:es?|ed)|confirm(?:s|ed)|warn(?:s|ed)|wrote|urged|asked)\b/;

function judge(plain: string, isLine: boolean): AsideReason | null {
  const words = countWords(plain);
  const isReporting = reporting.test(plain);
  const found = asidePatterns.find(
    ({ pattern, most, isTitle }) => words <= most && (isTitle ? isLine : !isReporting) && pattern.test(plain),
  );
  if (found !== undefined) return found.reason;
  return !isReporting && isNewsletterBox(plain, words) ? 'newsletter' : null;
}

/** Phrases of a box that asks for an address, with the answers that its script keeps hidden in the page. */
const boxPhrase =
  /newsletters?|\binbox\b|email \*|(?:valid )?email address|your email|\bsign(?:ing)? up\b|\bsubscrib(?:e|ing)\b|unsubscribe|please wait|thank you for|thanks for (?:signing|subscribing|registering)|click here|something went wrong|try again|already (?:registered|subscribed)|we think you'(?:ll|d)|terms (?:of|and) \w+|privacy policy|delivered (?:to|straight|daily)|straight to your|\bbreaking news\b|daily (?:briefing|brief|digest)|free of charge|at any time|required field/g;

const toReader = /\b(?:you|your|you'll|our|us|we|we've|please|click|thank|thanks|oops)\b|\*/;

/** Two phrases that only such a box says, near each other, and said to the reader. One, if hardly anything else is said. */
function isNewsletterBox(plain: string, words: number): boolean {
  if (!toReader.test(plain)) return false;
  const phrases = new Set(plain.match(boxPhrase)).size;
  return phrases >= 2 ? words <= phrases * 14 : phrases === 1 && words <= 8;
}

/** What stands alone in a form, or in its answers; taken only next to a box. */
const formWord =
  /^(?:close|cancel|submit|ok|okay|oops|next|done|loading|continue|send|go|email|e-mail|name|first name|last name|try again|please try again(?: later)?|please wait|something went wrong|thank you|thanks|required|sign up|subscribe|success|error|an error (?:has )?occurred)(?: ?[.…!*,])*$/;

/** Sets aside the lone words of a form next to its box, and joins what stands together in one paragraph. */
function judgeUnits(units: readonly Unit[]): readonly Aside[] {
  const reasons = units.map(({ reason }) => reason);
  const spread = (index: number, from: number) => {
    if (reasons[index] === null && reasons[from] === 'newsletter' && formWord.test(units[index]?.plain ?? '')) {
      reasons[index] = 'newsletter';
    }
  };
  for (let index = 1; index < units.length; index += 1) spread(index, index - 1);
  for (let index = units.length - 2; index >= 0; index -= 1) spread(index, index + 1);
  const asides: Aside[] = [];
  let last: { readonly aside: Aside; readonly unit: number; readonly paragraph: number } | null = null;
  for (const [index, { span, paragraph }] of units.entries()) {
    const reason = reasons[index] ?? null;
    if (reason === null) continue;
    const joined: AsideReason | null =
      last !== null && last.unit === index - 1 && last.paragraph === paragraph
        ? joinReasons(last.aside.reason, reason)
        : null;
    const aside: Aside =
      last !== null && joined !== null ? { span: [last.aside.span[0], span[1]], reason: joined } : { span, reason };
    if (joined !== null) asides.pop();
    asides.push(aside);
    last = { aside, unit: index, paragraph };
  }
  return asides;
}

/** A newsletter box says "click here" too. */
function joinReasons(one: AsideReason, other: AsideReason): AsideReason | null {
  if (one === other) return one;
  return [one, other].every((reason) => reason === 'newsletter' || reason === 'call-to-action') ? 'newsletter' : null;
}

const gluedWord = /^(?:close|submit|cancel|try again|ok)\s+(?=\p{Lu})/iu;

/** "Close The government does not say …": the last button of a box, glued to the sentence after it, is a unit of its own. */
function freeGluedWord(text: string, units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => {
    const [start, end] = unit.span;
    const word = unit.reason === null ? gluedWord.exec(text.slice(start, Math.min(end, start + 40)))?.[0] : undefined;
    if (word === undefined) return unit;
    const button: Unit = { ...unit, span: [start, start + word.trimEnd().length], plain: foldUnit(word) };
    return [button, { ...unit, span: [start + word.length, end] }];
  });
}

function countWords(plain: string): number {
  let words = 1;
  for (let at = plain.indexOf(' '); at !== -1; at = plain.indexOf(' ', at + 1)) words += 1;
  return words;
}
