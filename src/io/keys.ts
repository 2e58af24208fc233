import { useEffect, useEffectEvent } from 'react';
import { areSingleKeysOn } from './single-keys.ts';

/** By what the key types ("?", "j", "Escape"); with Ctrl or Cmd "mod+z", "mod+shift+z". */
type KeyBindings = Readonly<Record<string, (() => void) | undefined>>;

/**
 * Calls what is bound to a key as long as nothing else has used it. In a field
 * keys are the field's own, the browser's undo too; Escape types nothing anywhere.
 */
export function useKeys(bindings: KeyBindings): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isAltShortcut(event)) return;
    const name = nameKey(event);
    const isEscape = name === 'Escape';
    if (!isEscape && isField(event.target)) return;
    if (name.length === 1 && !areSingleKeysOn()) return;
    const act = bindings[name];
    if (act === undefined || isInDialog(event.target)) return;
    if (!isEscape) event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** AltGr, which some browsers give as Ctrl and Alt together, types a sign; so it counts as none of the two. */
function nameKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const isMod = (ctrlKey || metaKey) && !altKey;
  return isMod ? `mod+${shiftKey ? 'shift+' : ''}${key.toLowerCase()}` : key;
}

/** With Alt a letter is the browser's own; a sign may need it to be typed at all, as brackets do on many keyboards. */
function isAltShortcut({ key, altKey }: KeyboardEvent): boolean {
  return altKey && /^[a-z0-9]$/i.test(key);
}

const pressed = ['checkbox', 'radio', 'range', 'button', 'file', 'submit'];

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !pressed.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** A dialog over the page has its keys to itself. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
