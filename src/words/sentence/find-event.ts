import type { Incident } from '../../core/model/case.ts';

/** What "it" or "they" in an incident's questions stand for. */
export interface EventName {
  /** "the strikes", "the blasts", "chemical weapons". */
  readonly name: string;
  readonly isPlural: boolean;
  /** Whether somebody carries it out: a strike, not a blast. */
  readonly isDeed: boolean;
}

const deed =
  /\b(air ?strikes?|drone strikes?|strikes?|attacks?|raids?|bombings?|assaults?|shellings?|ambush|operations?)\b/i;
const mishap = /\b(blasts?|explosions?|crash|fires?|collapse|shootings?|killings?)\b/i;

/** By the incident's title; null where it names no event, and the pronoun has to do. */
export function findEvent({ title }: Incident): EventName | null {
  const done = deed.exec(title)?.[0];
  const happened = mishap.exec(title)?.[0];
  const word = (done ?? happened)?.toLowerCase();
  if (word !== undefined) {
    return { name: `the ${word}`, isPlural: /[^s]s$/.test(word), isDeed: done !== undefined };
  }
  // "Chemical weapons: the accusation and its denial": the title's subject.
  const [, subject] = /^(\p{Lu}\p{Ll}+ \p{Ll}+[^s\W]s): /u.exec(title) ?? [];
  return subject === undefined
    ? null
    : { name: subject.charAt(0).toLowerCase() + subject.slice(1), isPlural: true, isDeed: false };
}
