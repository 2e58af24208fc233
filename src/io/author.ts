import { newId } from './new-id.ts';

const name = 'sources-say:author';
/** Where the browser keeps nothing, as long as the page is open. */
let unkept: string | null = null;

/** Whose the work in this browser is: a name without meaning, the same from visit to visit. */
export function findAuthor(): string {
  unkept ??= newId('author');
  try {
    const kept = localStorage.getItem(name);
    if (kept !== null && kept !== '') return kept;
    localStorage.setItem(name, unkept);
  } catch {}
  return unkept;
}
