import { ordinalNumbers, scaleNumbers, tenNumbers, unitNumbers } from '../../matching/word-values.ts';

/** What is put in the place of a number's words: "25" for "twenty-five", "200" for "a hundred" twice told. */
interface NumberRun {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

const scales: Readonly<Record<string, number>> = { ...scaleNumbers, billion: 1_000_000_000, dozen: 12 };
const digits = /^\d+(?:\.\d+)?$/;

const ordinals: ReadonlyMap<string, string> = new Map([
  ['first', '1st'],
  ...Object.entries(ordinalNumbers).map(([word, value]) => [word, `${value}${endingOf(value)}`] as const),
]);

function endingOf(value: number): string {
  return { 1: 'st', 2: 'nd', 3: 'rd' }[value] ?? 'th';
}

export function foldOrdinal(key: string): string {
  return ordinals.get(key) ?? key;
}

/** Keys that are joined by nothing but space or a hyphen; reads the number that begins with the first of them. */
export function readNumberRun(keys: readonly string[]): NumberRun | null {
  const first = keys[0] ?? '';
  const opening = (first === 'a' || first === 'an') && scaleOf(keys[1]) !== null ? 1 : plainValue(first);
  if (opening === null) return null;
  let [total, current, length] = [0, opening, 1];
  while (length < keys.length) {
    const step = takeStep(keys, length, current);
    if (step === null) break;
    [total, current] = step.closes ? [total + step.value, 0] : [total, step.value];
    length += step.length;
  }
  return { value: total + current, length };
}

interface Step {
  readonly value: number;
  /** "thousand" ends a group: what follows is added to it. */
  readonly closes: boolean;
  readonly length: number;
}

function takeStep(keys: readonly string[], at: number, current: number): Step | null {
  const scale = scaleOf(keys[at]);
  if (scale !== null) return current > 0 ? { value: current * scale, closes: scale >= 1000, length: 1 } : null;
  const before = keys[at - 1] ?? '';
  const and = keys[at] === 'and' && scaleOf(before) !== null ? 1 : 0;
  const added = wordValue(keys[at + and]);
  if (added === null) return null;
  const fits = before in tenNumbers ? added < 10 && added > 0 : scaleOf(before) !== null && before !== 'dozen';
  return fits ? { value: current + added, closes: false, length: and + 1 } : null;
}

function scaleOf(key: string | undefined): number | null {
  return (key !== undefined && Object.hasOwn(scales, key) ? scales[key] : null) ?? null;
}

function wordValue(key: string | undefined): number | null {
  if (key === undefined) return null;
  if (Object.hasOwn(unitNumbers, key)) return unitNumbers[key] ?? null;
  return Object.hasOwn(tenNumbers, key) ? (tenNumbers[key] ?? null) : null;
}

function plainValue(key: string): number | null {
  return digits.test(key) ? Number(key) : wordValue(key);
}
