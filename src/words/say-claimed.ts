import { findOrigin } from '../core/compare/origin.ts';
import type { Case, Claim, Incident, Report } from '../core/model/case.ts';
import { attributeApart } from './attribute-claims.ts';
import { usualStyle } from './desk-style.ts';
import { sayDates, sayDay } from './say-date.ts';
import { capitalise, joinWords } from './say-list.ts';
import { nameSpeaker } from './sentence/name-speaker.ts';

const shortStyle = { ...usualStyle, names: 'short' } as const;
const mostWords = 30;

/**
 * "The Syrian army and SANA said no one was killed (1–2 May 2018); SOHR said …": what
 * some claims say, in their order, each with the days on which it was said, as far
 * as one sentence carries it. To stand within a sentence; empty for no claims.
 */
export function tellSaid(theCase: Case, incident: Incident, claims: readonly Claim[]): string {
  const parts: Part[] = [];
  for (const { text, claims: told } of attributeApart(theCase, incident, claims, shortStyle)) {
    const [, who = '', what = ''] = /^(.+?) said (?!the same)(.+)$/su.exec(text) ?? [];
    const when = sayWhen(text, told);
    const last = parts.at(-1);
    const names = told.map((claim) => nameOrigin(theCase, claim));
    if (last === undefined || who === '' || last.who !== who) parts.push({ who, text, when, names });
    else {
      const between = last.when === when ? '' : last.when;
      parts.splice(-1, 1, { who, text: `${last.text}${between} and that ${what}`, when, names });
    }
  }
  const kept = parts.filter((_, at) => at === 0 || countWords(parts.slice(0, at + 1)) <= mostWords);
  const left = parts.slice(kept.length).flatMap(({ names }) => names);
  const others = left.length === 0 ? '' : `; see also ${joinWords([...new Set(left)])}`;
  return `${joinParts(kept)}${others}`;
}

/** A day that all share is said once. */
function joinParts(parts: readonly Part[]): string {
  const [first, second] = parts;
  const isShared = first !== undefined && second !== undefined && parts.every(({ when }) => when === first.when);
  if (!isShared || first.when === '') return parts.map(({ text, when }) => `${text}${when}`).join('; ');
  const which = parts.length === 2 ? 'both' : 'all';
  return `${parts.map(({ text }) => text).join('; ')}${first.when.replace('(', `(${which} `)}`;
}

/** What one source says, or several as one. */
interface Part {
  /** Empty where it does not plainly say something. */
  readonly who: string;
  readonly text: string;
  readonly when: string;
  readonly names: readonly string[];
}

function countWords(parts: readonly Part[]): number {
  return parts.flatMap(({ text }) => text.split(' ')).length;
}

/** The same as a sentence. */
export function listSaid(theCase: Case, incident: Incident, claims: readonly Claim[]): string {
  const told = tellSaid(theCase, incident, claims);
  return told === '' ? '' : `${capitalise(told)}.`;
}

/** Nothing where one of them has no day, or the words give it already. */
function sayWhen(text: string, claims: readonly Claim[]): string {
  const days = claims.flatMap(({ saidAt }) => saidAt?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < claims.length) return '';
  const when = sayDates({ from: first, to: last });
  return text.includes(when) ? '' : ` (${when})`;
}

/** Whose word it is, as it stands in a sentence; a person with the office. */
export function nameOrigin(theCase: Case, claim: Claim): string {
  const source = theCase.sourceById.get(findOrigin(claim));
  if (source === undefined) return findOrigin(claim);
  const { name, aside } = nameSpeaker(theCase, source, shortStyle);
  return aside !== null && source.name.includes(',') ? `${name}, ${aside}` : name;
}

/** "Haaretz (4 May 2020)". */
export function citeReport({ outlet, published }: Report): string {
  return published === null ? `${outlet} (undated)` : `${outlet} (${sayDay(published)})`;
}
