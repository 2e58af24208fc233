import type { Case, Question } from '../model/case.ts';
import { captureWords, harmWords, killWords, woundWords } from './strike-words.ts';
import { keysOf } from './word.ts';

/** What may be counted. */
export type Matter = 'killed' | 'wounded' | 'captured' | 'harmed' | 'missile' | 'raid';

/** What a question counts. */
export interface Asked {
  readonly matter: Matter;
  /** Who is counted, in keys; none where all are. */
  readonly group: readonly string[];
  /** Other words of the question that a text must have. */
  readonly others: readonly string[];
}

const asides = new Set(
  'how many much were was be there have been did do they of the a an in to such were not people those dead fire fired kill killed wounded wound injured captured capture 4 may 2020'.split(
    ' ',
  ),
);

const known = new WeakMap<Question, Asked | null>();

/** Null where it counts nothing that is read here. Remembered: the units of a case do not change their labels. */
export function readAsked(theCase: Case, question: Question): Asked | null {
  const asked = known.get(question);
  if (asked !== undefined) return asked;
  const read = readUnit(theCase, question);
  known.set(question, read);
  return read;
}

function readUnit({ conceptById }: Case, { unit, text }: Question): Asked | null {
  const label = unit === undefined ? undefined : conceptById.get(unit)?.label;
  if (label === undefined) return null;
  const keys = keysOf(label);
  const matter = matterOf(keys);
  if (matter === null) return null;
  const group = keys.filter(
    (key) => matterOfKey(key) === null && key !== 'people' && key !== 'fired' && key !== 'member',
  );
  const others = keysOf(text).filter(
    (key) => !asides.has(key) && !keys.includes(key) && matterOfKey(key) === null && !/^\d/.test(key),
  );
  return { matter, group, others: matter === 'raid' || others.length > 0 ? telling(others) : [] };
}

/** Only words that narrow what is counted: a raid of its own, a week. */
function telling(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => ['week', 'month', 'day', 'ground', 'night', 'second', 'first'].includes(key));
}

function matterOf(keys: readonly string[]): Matter | null {
  for (const key of keys) {
    const matter = matterOfKey(key);
    if (matter !== null) return matter;
  }
  return null;
}

export function matterOfKey(key: string): Matter | null {
  if (killWords.has(key)) return 'killed';
  if (woundWords.has(key)) return 'wounded';
  if (captureWords.has(key)) return 'captured';
  if (harmWords.has(key)) return 'harmed';
  if (key === 'missile' || key === 'shell' || key === 'bomb') return 'missile';
  return key === 'raid' ? 'raid' : null;
}

/** Whether a question counts only some of what its unit names: "in the week to 4 May". */
export function isNarrowed(theCase: Case, question: Question): boolean {
  return question.answer === 'quantity' && (readAsked(theCase, question)?.others.length ?? 0) > 0;
}
