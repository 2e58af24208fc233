import type { KeptDraft } from '../io/kept-draft.ts';

/**
 * A draft that was changed here and in another tab since it was `base`; null where both changed its words, so that
 * one draft cannot hold both. Without a base all of it counts as changed. Whoever writes a draft wants it, so
 * that words win over a drop.
 */
export function mergeDraft(base: KeptDraft | null, own: KeptDraft, theirs: KeptDraft): KeptDraft | null {
  const isOwn = <Field extends keyof KeptDraft>(field: Field) => base === null || own[field] !== base[field];
  const isTheirs = base === null || theirs.text !== base.text;
  if (isOwn('text') && isTheirs && own.text !== theirs.text) return null;
  const { text } = isOwn('text') ? own : theirs;
  const { incident } = isOwn('incident') ? own : theirs;
  const isOwnDrop = isOwn('text') || (isOwn('isDropped') && !isTheirs);
  const { isDropped } = isOwnDrop ? own : theirs;
  const merged = { ...theirs, text, incident, isDropped };
  return isSameDraft(merged, theirs) ? theirs : { ...merged, changedAt: own.changedAt };
}

/** Whether there is nothing to keep in the one that is not in the other. */
export function isSameDraft(a: KeptDraft, b: KeptDraft): boolean {
  return a.text === b.text && a.incident === b.incident && a.isDropped === b.isDropped;
}
