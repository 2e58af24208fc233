/** What may be unkept: a report that is being brought in; the drafts on one case; a field of a lesson. */
type Unkept = 'report' | `drafts ${string}` | `field ${string}`;

/** What was typed in this tab and is not kept yet, so that a page loaded anew has it still; null where there is nothing. */
export function readUnkept(what: Unkept): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(what)) ?? 'null');
  } catch {
    return null;
  }
}

/** A text too long for the tab's store, or a browser that keeps nothing, goes without; what was written before is no more. */
export function writeUnkept(what: Unkept, value: unknown): void {
  try {
    sessionStorage.removeItem(nameOf(what));
    if (value !== null) sessionStorage.setItem(nameOf(what), JSON.stringify(value));
  } catch {}
}

function nameOf(what: Unkept): string {
  return `sources-say:unkept ${what}`;
}
