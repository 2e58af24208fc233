import { newId } from '../../../io/new-id.ts';

/** A new id that tells of the name: "residents-of-homs-k3v9…". */
export function makeId(name: string, fallback: string): string {
  return newId(slugOf(name) || fallback);
}

const longestSlug = 40;

/** In lower case, letters and digits of any script, a hyphen for all between. */
export function slugOf(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, longestSlug).join('').replace(/-$/, '');
}
