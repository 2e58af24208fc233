import type { ProblemLog } from './problem.ts';

/**
 * Checks of shape: each looks at one value and logs what is wrong with it.
 * They run in place and copy nothing. A schema library (valibot) took as long as
 * `JSON.parse` itself on 100,000 claims, a third of what the whole way from text to
 * marks may take; these take less than half of that.
 */
export type Check = (value: unknown, log: ProblemLog) => void;

/** What a field must be. */
interface Field {
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
      if (isRecord(value[index]) && log.isBroken(value[index])) log.faults = before;
    }
  };
}

/**
 * Keys that end in `?` may be left out. Keys that are not named are passed over.
 * It goes by the keys that are there, not by those that might be: most claims
 * carry half of theirs.
 */
export function isObjectOf(shape: Readonly<Record<string, Check>>): Check {
  const fields = new Map<string, Field>();
  for (const [name, check] of Object.entries(shape))
    fields.set(name.replace(/\?$/, ''), { check, optional: name.endsWith('?') });
  const required = [...fields.values()].filter(({ optional }) => !optional).length;
  return (value, log) => {
    if (!isRecord(value)) return log.add('an object', value);
    const before = log.faults;
    let met = 0;
    for (const key in value) {
      const field = fields.get(key);
      const content = value[key];
      if (field === undefined || content === undefined) continue;
      if (!field.optional) met += 1;
      log.path.push(key);
      field.check(content, log);
      log.path.pop();
    }
    if (met < required) checkMissing(value, fields, log);
    if (log.faults !== before) log.markBroken(value);
  };
}

/** Each required field says itself what it expected. */
function checkMissing(value: Record<string, unknown>, fields: ReadonlyMap<string, Field>, log: ProblemLog): void {
  for (const [key, { check, optional }] of fields) {
    if (optional || value[key] !== undefined) continue;
    log.path.push(key);
    check(undefined, log);
    log.path.pop();
  }
}

/** An object that holds exactly one of the named keys. */
export function isChoiceOf(choices: Readonly<Record<string, Check>>): Check {
  const checks = new Map(Object.entries(choices));
  const names = [...checks.keys()].join(', ');
  return (value, log) => {
    if (!isRecord(value)) return log.add(`an object with one of ${names}`, value);
    const before = log.faults;
    let chosen: string | undefined;
    for (const key in value) {
      const check = checks.get(key);
      if (check === undefined || value[key] === undefined) continue;
      if (chosen !== undefined) log.add(`one of ${names}, not two`, `${chosen} and ${key}`);
      chosen = key;
      log.path.push(key);
      check(value[key], log);
      log.path.pop();
    }
    if (chosen === undefined) log.add(`one of ${names}`, value);
    if (log.faults !== before) log.markBroken(value);
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
