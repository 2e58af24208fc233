/** What the page alone has, and would be lost with it. */
type Unkept = 'work' | 'drafts';

const unkept = new Set<Unkept>();

/** Whether the browser asks before it leaves the page. Listened to only as long as it must, for it keeps a page from being frozen. */
export function guardLeaving(what: Unkept, mustAsk: boolean): void {
  if (mustAsk) unkept.add(what);
  else unkept.delete(what);
  if (unkept.size > 0) globalThis.window?.addEventListener('beforeunload', ask);
  else globalThis.window?.removeEventListener('beforeunload', ask);
}

/** Whether leaving the page now would lose something. */
export function isLeavingGuarded(): boolean {
  return unkept.size > 0;
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
