import { findOrigin } from '../../compare/origin.ts';
import { type Case, type Claim, certainties } from '../../model/case.ts';
import type { AttributionLesson } from '../lesson.ts';
import type { Place } from '../lesson-answer.ts';
import type { PassageAttribution, PassagesReading } from './passages-reading.ts';
import { countShared, isAnyOverlapping, isOverlapping, placeEvidence } from './places.ts';
import type { Position, Statement, Voice } from './statement.ts';

/** A claim with where its words stand in the report. */
interface QuotedClaim {
  readonly claim: Claim;
  readonly places: readonly Place[];
}

/**
 * The sentences that a lesson asks, each with its key: who speaks is what the program reads, and how surely, what
 * the case's claims tell of it, which an editor has read; the program's own reading only where no claim does.
 */
export function buildStatements(
  theCase: Case,
  { report, passages }: Pick<AttributionLesson, 'report' | 'passages'>,
  reading: PassagesReading,
): readonly Statement[] {
  const claims = listQuoted(theCase, report);
  return reading.sentences
    .filter(({ passage }) => passages === null || passages.includes(passage))
    .map((sentence) => ({
      passage: sentence.passage,
      sentence: sentence.words,
      voices: findVoices(theCase, sentence, reading, claims),
    }));
}

function listQuoted(theCase: Case, report: AttributionLesson['report']): readonly QuotedClaim[] {
  return theCase.incidents.flatMap(({ claims }) =>
    claims.flatMap((claim) => {
      const places = (claim.evidence ?? []).flatMap((piece) =>
        piece.report === report ? (placeEvidence(theCase, piece) ?? []) : [],
      );
      return places.length > 0 ? [{ claim, places }] : [];
    }),
  );
}

function findVoices(
  theCase: Case,
  sentence: Place,
  { attributions }: PassagesReading,
  claims: readonly QuotedClaim[],
): readonly Voice[] {
  const here = findAttributions(sentence, attributions);
  const named = joinSameSpeaker(here.filter(({ source, speaker }) => source.length > 0 || speaker !== null));
  const hedges = here.filter(({ source, speaker }) => source.length === 0 && speaker === null);
  const inSentence = claims.filter(({ places }) => places.some((place) => isOverlapping(place, sentence)));
  const isOutlet = ({ claim }: QuotedClaim) => theCase.sourceById.get(findOrigin(claim))?.kind === 'outlet';
  const content = named.flatMap((group) => group.flatMap((each) => each.content));
  const own = inSentence.filter((each) => isOutlet(each) && !isAnyOverlapping(each.places, content));
  const credited = shareOut(
    theCase,
    named,
    inSentence.filter((each) => !isOutlet(each)),
  );
  const voices = named.map((group, index) => makeVoice(group, credited.byVoice[index] ?? [], hedges));
  const unplaced = groupBySource(credited.left).map((group) => makeVoice([], group, hedges));
  if (voices.length + unplaced.length > 0 && own.length === 0) return [...voices, ...unplaced];
  return [...voices, ...unplaced, makeOwnVoice(own, hedges)];
}

/** Those that attribute in the sentence itself; without one, those in whose words it stands, as in a long quotation. */
function findAttributions(sentence: Place, attributions: readonly PassageAttribution[]): readonly PassageAttribution[] {
  const here = attributions.filter(({ source, cue }) => isAnyOverlapping([...source, ...cue], [sentence]));
  return here.length > 0 ? here : attributions.filter(({ content }) => isAnyOverlapping(content, [sentence]));
}

/** "They" and the full name earlier in the sentence are one voice, and so is who says two things. */
function joinSameSpeaker(attributions: readonly PassageAttribution[]): readonly (readonly PassageAttribution[])[] {
  const groups = new Map<string, PassageAttribution[]>();
  for (const each of attributions) {
    const key = each.speaker ?? JSON.stringify(each.source);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** Each claim goes to the voice that bears its source's name or, where none does, to that in whose words it stands. */
function shareOut(
  theCase: Case,
  groups: readonly (readonly PassageAttribution[])[],
  claims: readonly QuotedClaim[],
): { readonly byVoice: readonly (readonly QuotedClaim[])[]; readonly left: readonly QuotedClaim[] } {
  const byVoice: QuotedClaim[][] = groups.map(() => []);
  const left: QuotedClaim[] = [];
  for (const each of claims) {
    const name = theCase.sourceById.get(each.claim.source)?.name ?? '';
    const fits = groups.map((group) => measureFit(group, each, name));
    const best = Math.max(0, ...fits);
    const voice = byVoice[best > 0 || groups.length > 1 ? fits.indexOf(best || -1) : 0];
    (voice ?? left).push(each);
  }
  return { byVoice, left };
}

/** A shared name outweighs any number of shared characters. */
function measureFit(group: readonly PassageAttribution[], { places }: QuotedClaim, name: string): number {
  const own = group.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const isNamed = group.some(({ speaker }) => speaker !== null && doNamesMeet(speaker, name));
  return countShared(places, own) + (isNamed ? 1_000_000 : 0);
}

function doNamesMeet(a: string, b: string): boolean {
  const words = new Set(listNameWords(a));
  return listNameWords(b).some((word) => words.has(word));
}

/** Without "the" and "of", which any two share. */
function listNameWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 3);
}

function groupBySource(claims: readonly QuotedClaim[]): readonly (readonly QuotedClaim[])[] {
  const groups = new Map<string, QuotedClaim[]>();
  for (const each of claims) {
    const { source } = each.claim;
    groups.set(source, [...(groups.get(source) ?? []), each]);
  }
  return [...groups.values()];
}

function makeVoice(
  group: readonly PassageAttribution[],
  claims: readonly QuotedClaim[],
  hedges: readonly PassageAttribution[],
): Voice {
  const [first] = group;
  const content = group.flatMap((each) => each.content);
  const told = claims.map(({ claim }) => claim);
  const isTelling = told.length > 0 && (told.every(isFirm) || group.length === 0);
  return {
    isOwn: false,
    source: listOnce(group.flatMap(({ source }) => source)),
    cue: listOnce(group.flatMap(({ cue }) => cue)),
    hedge: hedges.flatMap(({ cue, certainty }) =>
      certainty !== 'certain' && isAnyOverlapping(cue, content) ? cue : [],
    ),
    name: first?.speaker ?? null,
    nameAt: first?.speakerAt ?? null,
    sources: [...new Set(told.map(({ source }) => source))],
    positions: listPositions(isTelling ? told : [...told.filter(isFirm), ...group]),
    claims: told.map(({ id }) => id),
  };
}

/** A claim that names no answer leaves open what its source does: "gave no nationalities". */
function isFirm({ stance, answer }: Claim): boolean {
  return stance !== 'asserts' || answer !== undefined;
}

function makeOwnVoice(claims: readonly QuotedClaim[], hedges: readonly PassageAttribution[]): Voice {
  const told = claims.map(({ claim }) => claim);
  const unsure = hedges.filter(({ certainty }) => certainty !== 'certain');
  const positions = listPositions([...told, ...unsure]);
  return {
    isOwn: true,
    source: [],
    cue: [],
    hedge: unsure.flatMap(({ cue }) => cue),
    name: null,
    nameAt: null,
    sources: [...new Set(told.map(({ source }) => source))],
    positions: positions.length > 0 ? positions : [{ stance: 'asserts', certainty: 'certain' }],
    claims: told.map(({ id }) => id),
  };
}

function listOnce(places: readonly Place[]): readonly Place[] {
  const byWords = new Map(places.map((place) => [`${place.passage} ${place.words.join(' ')}`, place]));
  return [...byWords.values()];
}

/** Each once, the least sure first. */
function listPositions(told: readonly Position[]): readonly Position[] {
  const byKey = new Map(told.map(({ stance, certainty }) => [`${stance} ${certainty}`, { stance, certainty }]));
  return [...byKey.values()].sort((a, b) => rankCertainty(b) - rankCertainty(a));
}

function rankCertainty({ certainty }: Position): number {
  return certainties.indexOf(certainty);
}
