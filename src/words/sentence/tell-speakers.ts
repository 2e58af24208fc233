import { findOrigin } from '../../core/compare/origin.ts';
import type { Claim, Source } from '../../core/model/case.ts';
import type { DeskStyle } from '../desk-style.ts';
import { joinWords } from '../say-list.ts';
import { joinPredicates, keepTelling } from './join-predicates.ts';
import { mergeClaims } from './merge-claims.ts';
import { hasOffice, nameSpeaker, type SpeakerName } from './name-speaker.ts';
import type { SortedClaims } from './sort-for-copy.ts';
import type { Telling } from './telling.ts';

/** A source with all that it says. */
interface Spoken {
  readonly name: SpeakerName;
  /** Whose word it passes on, as named; null for its own. */
  readonly cited: string | null;
  readonly singular: string;
  readonly plural: string;
  /** The one thing it says for certain; null where it says more, or less. */
  readonly plainWord: string | null;
  readonly claims: readonly Claim[];
}

/** What sources say that say the same, and the claims that it tells. */
export interface ToldTogether {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** "Syria's army said …; the Observatory, a monitor, said …; Israel declined to comment", who says the same in one. */
export function tellSpeakers(telling: Telling, { claims, replaced }: SortedClaims): readonly ToldTogether[] {
  const voices = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.source} ${findOrigin(claim)} ${replaced.has(claim)}`;
    voices.set(key, [...(voices.get(key) ?? []), claim]);
  }
  const together = new Map<string, Spoken[]>();
  for (const own of voices.values()) {
    const spoken = tellVoice(
      telling,
      own,
      own.some((claim) => replaced.has(claim)),
    );
    if (spoken === null || isSilentBeside(own, claims)) continue;
    const key = `${spoken.singular} ${spoken.cited}`;
    together.set(key, [...(together.get(key) ?? []), spoken]);
  }
  return [...together.values()].map((group, at, groups) => ({
    text: tellTogether(telling.style, group, groups[at - 1]?.[0]?.plainWord ?? null),
    claims: group.flatMap((spoken) => spoken.claims),
  }));
}

/** Whose word it is has said something itself, or through another: that here it does not say is no news. */
function isSilentBeside(own: readonly Claim[], all: readonly Claim[]): boolean {
  const isBare = ({ answer, stance }: Claim) => answer === undefined && (stance === 'asserts' || stance === 'silent');
  const [first] = own;
  return (
    first !== undefined &&
    own.every(isBare) &&
    all.some((claim) => findOrigin(claim) === findOrigin(first) && !isBare(claim))
  );
}

function tellVoice(telling: Telling, own: readonly Claim[], isReplaced: boolean): Spoken | null {
  const { theCase, style } = telling;
  const [first] = own;
  const origin = first === undefined ? undefined : theCase.sourceById.get(findOrigin(first));
  const source = first === undefined ? undefined : theCase.sourceById.get(first.source);
  if (source === undefined || origin === undefined) return null;
  const name = (of: Source) => {
    const full = nameSpeaker(theCase, of, style);
    return telling.isIntroduced(of) ? dropKind(full) : full;
  };
  const speaker = name(origin);
  const isOwn = source.id === origin.id;
  const voice = { isOutlet: isOwn && origin.kind === 'outlet', name: isOwn ? speaker.name : '', party: origin.party };
  const predicates = keepTelling(mergeClaims(telling, own, voice));
  const isPlain = predicates.every(
    ({ stance, certainty, clause }) => stance === 'asserts' && certainty === 'certain' && clause !== null,
  );
  const [only] = predicates;
  const told = joinPredicates(predicates);
  const since = isReplaced ? sayReplaced(own) : '';
  const said = {
    singular: `${told.singular}${since}`,
    plural: `${told.plural}${since}`,
    plainWord: isPlain && predicates.length === 1 && since === '' ? (only?.clause ?? null) : null,
    claims: own,
  };
  if (isOwn) return { ...said, name: speaker, cited: null };
  const relay = name(source);
  // "SANA, citing a military source, said …": but what that source only believed, or did not say, is not SANA's to say.
  if (isPlain) return { ...said, name: dropKind(relay), cited: closeAside(speaker) };
  const through = [...(speaker.aside === null ? [] : [speaker.aside]), `according to ${closeAside(dropKind(relay))}`];
  return { ...said, name: { ...speaker, aside: through.join(', ') }, cited: null };
}

/** What it is told to have said no longer stands, and copy must not have it stand. */
function sayReplaced([first]: readonly Claim[]): string {
  return first?.answer !== undefined && 'quantity' in first.answer
    ? ', a figure since replaced'
    : ', a position since replaced';
}

/** An office stays. */
function dropKind(name: SpeakerName): SpeakerName {
  return hasOffice(name) ? name : { ...name, aside: null };
}

function closeAside({ name, aside }: SpeakerName): string {
  return aside === null ? name : `${name}, ${aside}`;
}

function tellTogether(style: DeskStyle, group: readonly Spoken[], before: string | null): string {
  const [first] = group;
  if (first === undefined) return '';
  const isPlural = group.length > 1 || first.name.isPlural;
  const subject = joinNames(group.map(({ name }) => name));
  const who = first.cited === null ? subject : `${subject.replace(/,$/, '')}, citing ${first.cited},`;
  const told = isPlural ? first.plural : first.singular;
  if (first.plainWord === null || first.plainWord !== before) return `${who} ${told}`;
  return `${who} ${sayTheSame(style, told)}`;
}

/** After who just said it. */
function sayTheSame({ tense }: DeskStyle, told: string): string {
  const voice = /^report(?:ed|s)?(, in (?:its|their) own voice),/.exec(told);
  const [one, many] = voice === null ? ['says', 'say'] : ['reports', 'report'];
  if (tense === 'past') return voice === null ? 'said the same' : `reported the same${voice[1]}`;
  const verb = told.startsWith(`${one} `) || told.startsWith(`${one},`) ? one : many;
  return `${verb} the same${voice?.[1] ?? ''}`;
}

/** Those with an aside last, and none parted from it by a comma alone: it would read as one more name. */
function joinNames(names: readonly SpeakerName[]): string {
  const bare = names.filter(({ aside }) => aside === null).map(({ name }) => name);
  const aside = names.filter((each) => each.aside !== null).map((each) => `${closeAside(each)},`);
  if (aside.length === 0) return joinWords(bare);
  return [...(bare.length === 0 ? [] : [bare.join(', ')]), ...aside].join(' and ');
}
