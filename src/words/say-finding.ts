import { findOrigin } from '../core/compare/origin.ts';
import { isSameAnswer } from '../core/compare/same-answer.ts';
import type { DraftFinding, FindingCode } from '../core/draft/draft-finding.ts';
import type { Case, Claim, Incident, Quantity } from '../core/model/case.ts';
import { listReports } from '../core/model/list-reports.ts';
import type { FindingContext } from './finding/finding-context.ts';
import { quoteApart, quoteWords } from './finding/quote-words.ts';
import { sayFact } from './finding/say-fact.ts';
import { takeClaims } from './name-speakers.ts';
import { citeReport, listSaid, nameOrigin } from './say-claimed.ts';
import { sayDay } from './say-date.ts';
import { count, joinWords } from './say-list.ts';
import { fitQuote } from './suggestion/fit-quote.ts';
import { placeAt } from './suggestion/place.ts';

export const findingTitle: Record<FindingCode, string> = {
  'altered-quote': 'Quotation altered',
  'wrong-source': 'Credited to the wrong source',
  'non-denial-reported-as-denial-or-confirmation': 'No denial and no confirmation',
  'number-differs': 'Figure differs',
  'scope-changed': 'Figure counts something else',
  'stated-as-fact': 'Stated as fact',
  'lost-hedge': 'Hedge lost',
  'stale-figure': 'Figure replaced since',
  'one-source-made-plural': 'One source made several',
  unsupported: 'Nobody says this',
  'one-side-only': 'One side only',
};

/** What the draft says and what the claims show, in two sentences at most. Never who is right. */
export function sayFinding(theCase: Case, finding: DraftFinding, draft: string): string {
  const incident = theCase.incidentById.get(finding.incident);
  if (incident === undefined) return `${findingTitle[finding.code]}.`;
  const context: FindingContext = {
    theCase,
    incident,
    finding,
    draft,
    claims: takeClaims(incident.claims, finding.claims),
    words: quoteWords(draft.slice(...finding.span)),
    speaker: finding.speaker === null ? null : quoteWords(finding.speaker),
  };
  return sayings[finding.code](context);
}

const sayings: Record<FindingCode, (context: FindingContext) => string> = {
  'altered-quote': sayAlteredQuote,
  'wrong-source': sayWrongSource,
  'non-denial-reported-as-denial-or-confirmation': ({ theCase, incident, claims, draft, finding: { span } }) =>
    `${listSaid(theCase, incident, claims.slice(0, 1))} That is no denial and no confirmation; the draft has ${quoteWords(draft.slice(...span), 10)}.`,
  'number-differs': ({ theCase, incident, claims, words, speaker }) =>
    `The draft ${speaker === null ? 'says' : `has ${speaker} say`} ${words}. ${listSaid(theCase, incident, listOwnFigures(incident, claims))}`,
  'scope-changed': sayScopeChanged,
  'stated-as-fact': (context) => sayFact(context),
  'lost-hedge': ({ theCase, incident, claims, words, speaker }) =>
    `The draft ${speaker === null ? `has ${words}` : `has ${speaker} say this`} without reserve. ${listSaid(theCase, incident, claims)}`,
  'stale-figure': sayStaleFigure,
  'one-source-made-plural': sayMadePlural,
  unsupported: ({ finding: { span }, draft, speaker }) =>
    `No claim of this incident ${speaker === null ? 'says' : `has ${speaker} say`} ${quoteWords(draft.slice(...span).replace(/^that\s+/, ''))}.`,
  'one-side-only': ({ theCase, incident, claims, finding: { remedy } }) => {
    const others = remedy?.kind === 'other-side' ? takeClaims(incident.claims, remedy.claims) : claims;
    return `The sources are in conflict on this, and the draft gives one side. ${listSaid(theCase, incident, others)}`;
  },
};

/** Whoever gives the first claim's answer; what the credited source said instead comes after these. */
function sayWrongSource({ theCase, incident, claims, speaker }: FindingContext): string {
  const [first] = claims;
  const question = incident.questions.find(({ id }) => id === first?.question);
  const isSame = ({ answer }: Claim) => question !== undefined && isSameAnswer(answer, first?.answer, question);
  const all = claims.filter((claim) => claim === first || isSame(claim));
  const sourced = all.filter(({ source }) => theCase.sourceById.get(source)?.kind !== 'outlet');
  const saying = sourced.length > 0 ? sourced : all;
  return `${listSaid(theCase, incident, saying)} The draft credits ${speaker ?? 'another source'}; no claim has that source say so.`;
}

/** What the figure counts, and, where there is one, the figure for what the draft has it count. */
function sayScopeChanged({ theCase, incident, claims, words, finding }: FindingContext): string {
  const counting = claims.filter(({ question }) => question !== finding.question).slice(0, 1);
  const asked = leaveReplaced(
    incident,
    claims.filter(({ question, answer }) => question === finding.question && answer !== undefined),
  ).slice(0, 1);
  return `The draft has ${words}, which is not what the figure counts. ${listSaid(theCase, incident, [...counting, ...asked])}`;
}

/** Without figures that were revised since. */
function leaveReplaced(incident: Incident, claims: readonly Claim[]): readonly Claim[] {
  const replaced = new Set(incident.claims.map(({ supersedes }) => supersedes));
  return claims.filter(({ id }) => !replaced.has(id));
}

/** The figures of whoever comes first, each number once: "seven" and "at least seven" are one. */
function listOwnFigures(incident: Incident, claims: readonly Claim[]): readonly Claim[] {
  const standing = leaveReplaced(incident, claims);
  const [first] = standing;
  const isOfPart = (claim: Claim) => Number(figureOf(claim)?.unit !== undefined);
  const own = standing
    .filter((claim) => first !== undefined && findOrigin(claim) === findOrigin(first))
    .toSorted((a, b) => isOfPart(a) - isOfPart(b));
  return own.filter((claim, at) => !own.slice(0, at).some((other) => figureOf(other)?.min === figureOf(claim)?.min));
}

function figureOf({ answer }: Claim): Quantity | null {
  return answer !== undefined && 'quantity' in answer ? answer.quantity : null;
}

/** Whose words they are, and where they can be read. */
function sayAlteredQuote({
  theCase,
  claims: [claim],
  words,
  draft,
  finding: { span, remedy },
}: FindingContext): string {
  const exact = remedy?.kind === 'words' ? remedy.words : claim?.evidence?.find(({ exact }) => exact)?.exact;
  if (claim === undefined || exact === undefined) return `No report has the words ${words}.`;
  const [said, right] = quoteApart(draft.slice(...span), fitQuote(placeAt(draft, span), exact));
  const [report] = listReports(theCase, [claim]);
  const name = nameOrigin(theCase, claim);
  const where = report === undefined ? '' : `${name.includes(',') ? ',' : ''} in ${citeReport(report)}`;
  return `The draft quotes ${said}. The words of ${name}${where} are ${right}.`;
}

/** The claim that the remedy takes is the newest; else the first is the most telling. */
function sayStaleFigure({ theCase, incident, claims, words, finding: { remedy } }: FindingContext): string {
  const newest = claims.find(({ id }) => remedy?.kind === 'figure' && remedy.claim === id) ?? claims[0];
  const old = claims.find((claim) => claim !== newest)?.saidAt?.slice(0, 10);
  const since = old === undefined || old === newest?.saidAt?.slice(0, 10) ? '' : ` of ${sayDay(old)}`;
  const replaced = `The draft has ${words}, a figure${since} since replaced.`;
  return newest === undefined ? replaced : `${replaced} ${listSaid(theCase, incident, [newest])}`;
}

/** One word, however many carry it. */
function sayMadePlural({ theCase, claims, words, speaker }: FindingContext): string {
  const origins = [...new Map(claims.map((claim) => [findOrigin(claim), nameOrigin(theCase, claim)])).values()];
  const outlets = [...new Set(listReports(theCase, claims).map(({ outlet }) => outlet))];
  const single =
    origins.length === 1 ? `that is one source, ${origins[0]}` : `${joinWords(origins)} speak for one party`;
  const carried =
    outlets.length < 2 ? '' : ` ${count(outlets.length, 'outlet', 'outlets')} carry it: ${listSome(outlets)}.`;
  return `The draft has ${speaker ?? words}; ${origins.length === 0 ? 'no claim has more than one source' : single}.${carried}`;
}

function listSome(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : joinWords(names);
}
