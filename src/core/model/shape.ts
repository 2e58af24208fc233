import type { ProblemLog } from './problem.ts';

/**
 * Checks of shape: each looks at one value and logs what is wrong with it.
 * They run in place and copy nothing. A schema library (valibot) was measured at
 * the time of `JSON.parse` itself on 100,000 claims, a third of what the whole way
 * from text to marks may take; these take a quarter of that.
 */
export type Check = (value: unknown, log: ProblemLog) => void;

/** What a field must be, and whether it may be left out. */
interface Field {
  readonly key: string;
  readonly check: Check;
  readonly optional: boolean;
}

/** Any text, the empty one and blanks included. */
export const isString: Check = (value, log) => {
  if (typeof value !== 'string') log.add('text', value);
};

export const isText: Check = (value, log) => {
  if (typeof value !== 'string') log.add('text', value);
  else if (value.trim() === '') log.add('text that is not empty', value);
};

/** Begins with a letter or a digit, so that no id can be `__proto__`; no spaces, no control characters. */
const idPattern = /^[\p{L}\p{N}][^\s\p{C}]*$/u;
const plainIdPattern = /^[a-zA-Z0-9][\w.:-]*$/;

export const isId: Check = (value, log) => {
  if (typeof value === 'string' && (plainIdPattern.test(value) || idPattern.test(value))) return;
  log.add('an id: a letter or digit, then no spaces', value);
};

export const isBoolean: Check = (value, log) => {
  if (typeof value !== 'boolean') log.add('true or false', value);
};

/** Finite: NaN and Infinity cannot be written in JSON, but can be passed to `parseCase`. */
export function isNumberWithin(min: number, max: number, expected: string): Check {
  return (value, log) => {
    if (typeof value !== 'number' || !(value >= min && value <= max)) log.add(expected, value);
  };
}

export const isIndex: Check = (value, log) => {
  if (!Number.isInteger(value) || (value as number) < 0) log.add('a whole number from 0', value);
};

export function isNullOr(check: Check): Check {
  return (value, log) => {
    if (value !== null) check(value, log);
  };
}

export function isOneOf(words: readonly string[]): Check {
  const known = new Set<unknown>(words);
  return (value, log) => {
    if (!known.has(value)) log.add(`one of ${words.join(', ')}`, value);
  };
}

export function isListOf(check: Check, least = 0): Check {
  return (value, log) => {
    if (!Array.isArray(value)) return log.add('a list', value);
    if (value.length < least) return log.add('a list with something in it', value);
    for (let index = 0; index < value.length; index += 1) {
      const before = log.faults;
      log.path.push(index);
      check(value[index], log);
      log.path.pop();
      if (isRecord(value[index])) log.faults = before;
    }
  };
}

/** Keys that end in `?` may be left out. Keys that are not named are passed over. */
export function isObjectOf(fields: Readonly<Record<string, Check>>): Check {
  const list: Field[] = Object.entries(fields).map(([name, check]) => ({
    key: name.replace(/\?$/, ''),
    check,
    optional: name.endsWith('?'),
  }));
  return (value, log) => {
    if (!isRecord(value)) return log.add('an object', value);
    const before = log.faults;
    for (const { key, check, optional } of list) {
      const field = value[key];
      if (field === undefined && optional) continue;
      log.path.push(key);
      check(field, log);
      log.path.pop();
    }
    if (log.faults !== before) log.broken.add(value);
  };
}

/** An object that holds exactly one of the named keys. */
export function isChoiceOf(choices: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(choices);
  return (value, log) => {
    if (!isRecord(value)) return log.add(`an object with one of ${names.join(', ')}`, value);
    let chosen: string | undefined;
    for (const name of names) {
      if (value[name] === undefined) continue;
      if (chosen !== undefined) return log.add(`one of ${names.join(', ')}, not two`, `${chosen} and ${name}`);
      chosen = name;
    }
    const check = chosen === undefined ? undefined : choices[chosen];
    if (chosen === undefined || check === undefined) return log.add(`one of ${names.join(', ')}`, value);
    log.path.push(chosen);
    check(value[chosen], log);
    log.path.pop();
  };
}

/** First all of one, then, if nothing was wrong, the other. */
export function isBoth(first: Check, second: Check): Check {
  return (value, log) => {
    const before = log.problems.length;
    first(value, log);
    if (log.problems.length === before) second(value, log);
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
