import { useSyncExternalStore } from 'react';

const name = 'sources-say:single-keys';
const listeners = new Set<() => void>();

/** Whether a letter alone does something: whoever dictates or presses keys by accident must be able to stop that (WCAG 2.1.4). */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn);
}

export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    // A browser may keep nothing for the page; the keys then work until it is told otherwise again.
    return true;
  }
}

export function setSingleKeys(areOn: boolean): void {
  try {
    if (areOn) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {}
  for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  window.addEventListener('storage', notify);
  return () => {
    listeners.delete(notify);
    window.removeEventListener('storage', notify);
  };
}
