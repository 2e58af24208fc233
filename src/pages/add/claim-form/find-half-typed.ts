import type { Place } from './check-fields.ts';

/** Days and times half filled in: to React, and to all that reads the fields, such a one is as empty as a cleared one. */
export function findHalfTyped(form: HTMLFormElement): readonly Place[] {
  const half = [...form.querySelectorAll('input')].filter(({ validity }) => validity.badInput);
  return half.flatMap(({ id }) => places.find((place) => id.replace(/-time$/, '').endsWith(`-${place}`)) ?? []);
}

const places = ['said-at', 'from', 'to', 'answer'] as const;
