const name = 'sources-say:unkept';

/** What was typed in this tab and is not kept yet, so that a page loaded anew has it still; null where there is nothing. */
export function readUnkept(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** A text too long for the tab's store, or a browser that keeps nothing, goes without. */
export function writeUnkept(value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {}
}
