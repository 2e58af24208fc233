import type { Certainty, Stance } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import type { TaggedText } from '../text/tagged-text.ts';
import { type CuePhrase, readCuePhrase } from './cue-phrase.ts';
import { hedgingCues, weaken } from './hedge-words.ts';
import {
  asking,
  beForms,
  commenting,
  confirming,
  denying,
  evading,
  findings,
  giving,
  interrogatives,
  judging,
  knowing,
  negations,
  refusable,
  refusing,
  silence,
  speaking,
} from './stance-words.ts';

interface CueStance {
  /** Null where the cue leaves it to the content: "said". */
  readonly stance: Stance | null;
  readonly certainty: Certainty;
}

export function readCueStance(tagged: TaggedText, cue: readonly Span[], others: readonly Span[]): CueStance {
  const phrase = readCuePhrase(tagged, cue, others);
  if (leavesOpen(phrase)) return { stance: 'asserts', certainty: 'possible' };
  return { stance: findStance(phrase), certainty: findCertainty(phrase) };
}

/** The more telling first: "refused to confirm or deny" is no refusal alone, "had no comment" no bare negation. */
function findStance(phrase: CuePhrase): Stance | null {
  const { own, after } = phrase;
  const isNegated = hasNegation(own);
  const isRefused = hasAny(own, refusing);
  const near = [...own, ...after];
  if ((isNegated || isRefused) && hasAny(near, confirming) && hasAny(near, denying)) return 'noncommittal';
  if (isRefused) return refusesToSpeak(near) ? 'declines' : null;
  const withheld = findWithheld(phrase) ?? findOmitted(phrase);
  if (withheld !== null) return withheld;
  if (isNegated) return findNegated(phrase);
  if (hasAny(own, denying) || rulesOut(own, after)) return 'denies';
  return hasAny(own, asking) && interrogatives.has(after[0] ?? '') ? 'noncommittal' : null;
}

function hasAny(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((word) => wanted.has(word));
}

/** "not only said" is no negation. */
function hasNegation(own: readonly string[]): boolean {
  const at = own.findIndex((word) => negations.has(word));
  return at !== -1 && own[at + 1] !== 'only' && own[at + 1] !== 'just';
}

/** "declined to comment", "declined comment"; "refused to withdraw" states a will. */
function refusesToSpeak(near: readonly string[]): boolean {
  const at = near.findIndex((word) => refusing.has(word));
  const to = near.indexOf('to', at);
  if (to === -1 || to > at + 2) return true;
  return near.slice(to + 1, to + 3).some((word) => refusable.has(word) || speaking.has(word) || confirming.has(word));
}

function rulesOut(own: readonly string[], after: readonly string[]): boolean {
  const near = [...own, ...after.slice(0, 3)];
  const out = near.indexOf('out');
  return out > 0 && /^rul(?:e|es|ed|ing)$/.test(near[out - 1] ?? '');
}

/** "cannot rule out", "refused to rule out" */
function leavesOpen({ own, after }: CuePhrase): boolean {
  return rulesOut(own, after) && (hasNegation(own) || hasAny(own, refusing));
}

/** "gave no figure", "had no comment", "said nothing", "found no evidence" */
function findWithheld({ own, after }: CuePhrase): Stance | null {
  const near = [...own, ...after];
  const at = near.findIndex((word) => word === 'no' || word === 'nothing');
  if (at === -1 || at > own.length) return null;
  // "There was no word from Israel"
  if (own.at(-1) === 'from') return 'silent';
  const [before, word, next] = [near[at - 1] ?? '', near[at], near[at + 1] ?? ''];
  if (giving.has(before) || next === 'immediate') return 'silent';
  if (word === 'nothing') return speaking.has(before) ? 'silent' : null;
  if (next === 'comment') return 'declines';
  return findings.has(next) ? 'noncommittal' : null;
}

/** "dodged", "remained silent", "has yet to comment", "failed to mention", "stopped short of saying" */
function findOmitted({ own, after }: CuePhrase): Stance | null {
  if (hasAny(own, evading)) return 'declines';
  if (hasAny(own, silence)) return 'silent';
  const near = [...own, ...after];
  const omits = own.some((word, at) => {
    if (/^stop(?:s|ped|ping)?$/.test(word)) return near[at + 1] === 'short';
    return /^(?:yet|fail|fails|failed|neglected|omitted)$/.test(word) && near[at + 1] === 'to';
  });
  return omits ? 'silent' : null;
}

function findNegated({ own, after }: CuePhrase): Stance | null {
  if (hasAny(own, confirming) || hasAny(own, denying) || hasAny(own, knowing)) return 'noncommittal';
  if (hasAny(own, judging)) return 'denies';
  const isPolicy = own.some((word) => word === 'do' || word === 'does') && hasAny(own, commenting);
  const isUnwilling =
    own.some((word) => /^(?:would|wo|will)$/.test(word)) && hasAny([...own, ...after.slice(0, 3)], refusable);
  if (isPolicy || isUnwilling) return 'declines';
  if (own.some((word) => /^(?:can|could|cannot)$/.test(word)) && own.includes('say')) return 'noncommittal';
  return hasAny(own, speaking) ? 'silent' : null;
}

function findCertainty({ own }: CuePhrase): Certainty {
  if (own.includes('alleged') && hasAny(own, beForms)) return 'possible';
  // "as far as Iran knows"
  if (own[0] === 'as' && own[1] === 'far') return 'possible';
  return own.reduce<Certainty>((sum, word) => weaken(sum, hedgingCues.get(word) ?? 'certain'), 'certain');
}
