import type { ClaimId, IncidentId, SourceId } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import { chooseLikely } from './choose-likely.ts';
import { type Corpus, longestQuotation } from './corpus.ts';
import { findExact, type Place } from './find-exact.ts';
import type { QuoteIndex } from './quote-index.ts';
import { type Likeness, readLikeness } from './read-likeness.ts';
import { type Quotation, readQuotation } from './read-quotation.ts';
import type { SourceText } from './source-text.ts';
import { writeRight } from './write-right.ts';

/** What has become of a source's words between a draft's quotation marks. */
export type QuoteFate =
  /** They stand somewhere in the case, whoever said them; the claims that rest on them, those of the credited source first. */
  | { readonly kind: 'exact'; readonly claims: readonly ClaimId[] }
  /** `right` is what would have to stand between the marks. */
  | { readonly kind: 'altered'; readonly claims: readonly ClaimId[]; readonly right: string }
  /** The case has nothing like them: they may have been said all the same. */
  | { readonly kind: 'unknown' };

export interface DraftQuote {
  readonly text: string;
  /** The words inside the marks. */
  readonly span: Span;
  /** Null where it is not known which. */
  readonly incident: IncidentId | null;
  /** Whom the draft credits; null if unknown. */
  readonly source: SourceId | null;
}

/** Words that stand as they are anywhere in the case are never altered ones; of several that they resemble, the nearest in the draft's matter count. */
export function checkQuote(index: QuoteIndex, { text, span, incident, source }: DraftQuote): QuoteFate {
  const quotation = readQuotation(text.slice(...span));
  const asked: Asked = { index, quotation, incident, source };
  const near = incident === null ? null : searchIn(asked, index.ofIncident(incident), new Set());
  if (near?.exact.length) return { kind: 'exact', claims: listClaims(asked, near.exact) };
  const far = searchIn(asked, index.ofCase(), new Set(near?.alike.map(({ text }) => text)));
  if (far.exact.length > 0) return { kind: 'exact', claims: listClaims(asked, far.exact) };
  const found = [...(near?.alike ?? []), ...far.alike];
  const [best] = found.filter(isAlike).sort((one, another) => rank(another) - rank(one));
  if (best === undefined) return { kind: 'unknown' };
  const right = writeRight(quotation, { text: best.text.text, words: index.wordsOf(best.text) }, best.likeness);
  return { kind: 'altered', claims: listClaims(asked, [best]), right };
}

interface Asked {
  readonly index: QuoteIndex;
  readonly quotation: Quotation;
  readonly incident: IncidentId | null;
  readonly source: SourceId | null;
}

interface Search {
  readonly exact: readonly Place[];
  /** None where there are exact ones. */
  readonly alike: readonly Reading[];
}

function searchIn(asked: Asked, corpus: Corpus, known: ReadonlySet<SourceText>): Search {
  const exact = findExact(asked.index, asked.quotation, corpus);
  if (exact.length > 0) return { exact, alike: [] };
  const alike = readAll(asked, corpus, known);
  const fair = alike.filter(({ likeness }) => likeness.gaps.every(({ isFair }) => isFair));
  return { exact: fair, alike: fair.length > 0 ? [] : alike };
}

interface Reading extends Place {
  readonly likeness: Likeness;
  readonly words: number;
  readonly nearness: Nearness;
}

function readAll(asked: Asked, corpus: Corpus, known: ReadonlySet<SourceText>): readonly Reading[] {
  const { quotation, index } = asked;
  if (quotation.words.length > longestQuotation) return [];
  return chooseLikely(quotation, corpus).flatMap((piece) => {
    const { text } = piece;
    if (known.has(text)) return [];
    const likeness = readLikeness(quotation, { text: text.text, words: index.wordsOf(text) }, piece);
    if (likeness === null) return [];
    const { stretch } = likeness;
    const nearness = judgeNearness(asked, { text, stretch });
    return [{ text, stretch, likeness, words: countWords(quotation), nearness }];
  });
}

/** Those in brackets too. */
function countWords({ words, joints }: Quotation): number {
  return words.length + [...joints.values()].reduce((count, { bracketed }) => count + (bracketed?.length ?? 0), 0);
}

/** Whose words they would be: of the credited source, of the incident, of anything else. */
type Nearness = 'credited' | 'incident' | 'case';

function judgeNearness({ index, incident, source }: Asked, place: Place): Nearness {
  const { holdings } = place.text;
  const [start, end] = lettersOf(index, place);
  const here = holdings.filter((one) => incident === null || one.incident === incident);
  const isCredited = here.some(
    ({ claim, ...one }) => one.start < end && start < one.end && (claim.source === source || claim.origin === source),
  );
  if (isCredited) return 'credited';
  return incident !== null && here.length > 0 ? 'incident' : 'case';
}

/** How alike words must be to be taken for altered ones: the farther off, the more. */
const least: Readonly<Record<Nearness, readonly { readonly weight: number; readonly share: number }[]>> = {
  credited: [
    { weight: 4, share: 0.5 },
    { weight: 2, share: 0.58 },
  ],
  incident: [
    { weight: 4, share: 0.55 },
    { weight: 3, share: 0.6 },
    { weight: 2.5, share: 0.66 },
  ],
  case: [
    { weight: 5, share: 0.6 },
    { weight: 4, share: 0.66 },
    { weight: 3, share: 0.75 },
  ],
};

/** One or two words are seldom somebody's: "martyrs", "terrorist". */
const fewest = 3;

function isAlike({ likeness, words, nearness }: Reading): boolean {
  if (words < fewest) return false;
  return least[nearness].some(({ weight, share }) => likeness.weight >= weight && likeness.share >= share);
}

const bonus: Readonly<Record<Nearness, number>> = { credited: 0.3, incident: 0.1, case: 0 };

function rank({ likeness, nearness }: Reading): number {
  return likeness.share + bonus[nearness];
}

function lettersOf(index: QuoteIndex, { text, stretch: [from, to] }: Place): Span {
  const words = index.wordsOf(text);
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
}

/** Those whose evidence holds all the words; failing them, those whose evidence holds some. */
function listClaims({ index, incident, source }: Asked, places: readonly Place[]): readonly ClaimId[] {
  const touching = places.flatMap((place) => {
    const [start, end] = lettersOf(index, place);
    const holdings = place.text.holdings.filter((one) => one.start < end && start < one.end);
    return holdings.map((one) => ({ ...one, holdsAll: one.start <= start && end <= one.end }));
  });
  const whole = touching.filter(({ holdsAll }) => holdsAll);
  const order = ({ claim, ...one }: (typeof touching)[number]) =>
    (claim.source === source || claim.origin === source ? 0 : 2) + (one.incident === incident ? 0 : 1);
  const sorted = (whole.length > 0 ? whole : touching).toSorted((one, another) => order(one) - order(another));
  return [...new Set(sorted.map(({ claim }) => claim.id))];
}
