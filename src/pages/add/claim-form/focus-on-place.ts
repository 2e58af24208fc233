import type { Fault, Place, Problem } from './check-fields.ts';

/** What is not on the form at present, an answer before there is a question, leaves the focus at what has to come first. */
export function focusOnPlace(form: string, at: Place): void {
  focusOnFirst(form, [at, ...(before[at] ?? [])]);
}

/** At the very field, where a place has several. */
export function focusOnProblem(form: string, { at, fault }: Problem): void {
  const part = partOf[fault];
  focusOnFirst(form, [...(part === undefined ? [] : [`${at}-${part}`]), at, ...(before[at] ?? [])]);
}

const before: Partial<Record<Place, readonly Place[]>> = {
  answer: ['question', 'incident'],
  from: ['answer'],
};

const partOf: Partial<Record<Fault, string>> = {
  'no-name': 'name',
  'name-known': 'name',
  'no-party': 'party',
  'no-party-name': 'party-name',
  'no-text': 'text',
};

function focusOnFirst(form: string, names: readonly string[]): void {
  const found = names.map((name) => document.getElementById(`${form}-${name}`)).find(Boolean);
  found?.focus();
  found?.scrollIntoView({ block: 'nearest' });
}
