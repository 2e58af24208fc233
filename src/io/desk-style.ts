import { useSyncExternalStore } from 'react';

/** As the words take it, which this does not know: the first choice of each is the usual one. */
interface DeskStyle {
  readonly spelling: 'british' | 'american';
  readonly names: 'full' | 'short';
  readonly tense: 'past' | 'present';
}

const name = 'sources-say:desk-style';
const listeners = new Set<() => void>();

const choices: { readonly [Part in keyof DeskStyle]: readonly DeskStyle[Part][] } = {
  spelling: ['british', 'american'],
  names: ['full', 'short'],
  tense: ['past', 'present'],
};

const usualStyle: DeskStyle = { spelling: 'british', names: 'full', tense: 'past' };

/** What was read of a text, so that the same text gives the same object. */
let last: { readonly text: string | null; readonly style: DeskStyle } = { text: null, style: usualStyle };
/** What is chosen where the browser keeps nothing for the page. */
let unkept: string | null = null;

export function useDeskStyle(): DeskStyle {
  return useSyncExternalStore(subscribe, readDeskStyle);
}

export function setDeskStyle(style: DeskStyle): void {
  const text = JSON.stringify(style);
  try {
    localStorage.setItem(name, text);
    unkept = null;
  } catch {
    unkept = text;
  }
  for (const notify of listeners) notify();
}

export function readDeskStyle(): DeskStyle {
  const text = readText();
  if (text !== last.text) last = { text, style: text === null ? usualStyle : parseStyle(text) };
  return last.style;
}

function readText(): string | null {
  if (unkept !== null) return unkept;
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Whatever stands there: each part that is none of its choices is the usual one. */
function parseStyle(text: string): DeskStyle {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return usualStyle;
  }
  if (typeof kept !== 'object' || kept === null) return usualStyle;
  const read = new Map<string, unknown>(Object.entries(kept));
  const choose = <Part extends keyof DeskStyle>(part: Part): DeskStyle[Part] =>
    choices[part].find((choice) => choice === read.get(part)) ?? usualStyle[part];
  return { spelling: choose('spelling'), names: choose('names'), tense: choose('tense') };
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  window.addEventListener('storage', notify);
  return () => {
    listeners.delete(notify);
    window.removeEventListener('storage', notify);
  };
}
