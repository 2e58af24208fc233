let isGuarded = false;

/** Whether the browser asks before it leaves the page. Listened to only as long as it must, for it keeps a page from being frozen. */
export function guardLeaving(mustAsk: boolean): void {
  if (mustAsk === isGuarded) return;
  isGuarded = mustAsk;
  if (mustAsk) globalThis.window?.addEventListener('beforeunload', ask);
  else globalThis.window?.removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
