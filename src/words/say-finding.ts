import { compareQuestion } from '../core/compare/compare-question.ts';
import { findOrigin } from '../core/compare/origin.ts';
import { isSameAnswer } from '../core/compare/same-answer.ts';
import type { DraftFinding, FindingCode } from '../core/draft/draft-finding.ts';
import type { Case, Claim, Incident } from '../core/model/case.ts';
import { listReports } from '../core/model/list-reports.ts';
import { listSpeakers, takeClaims } from './name-speakers.ts';
import { citeReport, listSaid, nameOrigin, sayClaimed } from './say-claimed.ts';
import { count, joinWords } from './say-list.ts';
import { sayCamp, sayReason, sayStanding } from './say-mark.ts';

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

/** What the draft says and what the claims show. Never who is right. */
export function sayFinding(theCase: Case, finding: DraftFinding, draft: string): string {
  const incident = theCase.incidentById.get(finding.incident);
  if (incident === undefined) return `${findingTitle[finding.code]}.`;
  const context: FindingContext = {
    theCase,
    incident,
    finding,
    claims: takeClaims(incident.claims, finding.claims),
    words: `“${clip(draft.slice(...finding.span))}”`,
    speaker: finding.speaker === null ? null : `“${clip(finding.speaker)}”`,
  };
  return sayings[finding.code](context);
}

interface FindingContext {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly finding: DraftFinding;
  /** The finding's, in its order. */
  readonly claims: readonly Claim[];
  /** In quotation marks, as are the names that the draft gives. */
  readonly words: string;
  readonly speaker: string | null;
}

const sayings: Record<FindingCode, (context: FindingContext) => string> = {
  'altered-quote': sayAlteredQuote,
  'wrong-source': sayWrongSource,
  'non-denial-reported-as-denial-or-confirmation': ({ theCase, incident, claims, words }) =>
    `${listSaid(theCase, incident, claims)} That is no denial and no confirmation; the draft has ${words}.`,
  'number-differs': ({ theCase, incident, claims, words, speaker }) =>
    `The draft ${speaker === null ? 'says' : `has ${speaker} say`} ${words}. ${listSaid(theCase, incident, leaveReplaced(incident, claims))}`,
  'scope-changed': sayScopeChanged,
  'stated-as-fact': sayStatedAsFact,
  'lost-hedge': ({ theCase, incident, claims, words }) =>
    `${listSaid(theCase, incident, claims)} The draft has ${words}, without that reserve.`,
  'stale-figure': sayStaleFigure,
  'one-source-made-plural': sayMadePlural,
  unsupported: ({ theCase, incident, claims, speaker }) => {
    const nobody = `No claim of this incident ${speaker === null ? 'says' : `has ${speaker} say`} this.`;
    return claims.length === 0 ? nobody : `${nobody} ${listSaid(theCase, incident, claims)}`;
  },
  'one-side-only': ({ theCase, incident, claims, finding: { remedy } }) => {
    const others = remedy?.kind === 'other-side' ? takeClaims(incident.claims, remedy.claims) : claims;
    return `The sources are in conflict on this, and the draft gives one side alone. ${listSaid(theCase, incident, others)}`;
  },
};

/** Whoever gives the first claim's answer; what the credited source said instead comes after these. */
function sayWrongSource({ theCase, incident, claims, speaker }: FindingContext): string {
  const [first] = claims;
  const question = incident.questions.find(({ id }) => id === first?.question);
  const isSame = ({ answer }: Claim) => question !== undefined && isSameAnswer(answer, first?.answer, question);
  const saying = claims.filter((claim) => claim === first || isSame(claim));
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

/** Whose words they are, and where they can be read. */
function sayAlteredQuote({ theCase, claims: [claim], words, finding: { remedy } }: FindingContext): string {
  const right = remedy?.kind === 'words' ? remedy.words : claim?.evidence?.find(({ exact }) => exact)?.exact;
  if (claim === undefined || right === undefined) return `No report has the words ${words}.`;
  const [report] = listReports(theCase, [claim]);
  const where = report === undefined ? '' : ` in ${citeReport(report)}`;
  return `The draft quotes ${words}. The words of ${nameOrigin(theCase, claim)}${where} are “${clip(right)}”.`;
}

function sayStatedAsFact({ theCase, incident, finding, words, claims }: FindingContext): string {
  const own = `The draft says ${words} in its own voice.`;
  const question = incident.questions.find(({ id }) => id === finding.question);
  if (question === undefined) return `${own} ${listSaid(theCase, incident, claims)}`;
  const onIt = incident.claims.filter((claim) => claim.question === question.id);
  const comparison = compareQuestion(theCase, question, onIt, {});
  switch (comparison.mark) {
    case 'conflict': {
      const camps = comparison.camps.map((camp) => takeClaims(onIt, camp));
      const sides = camps.map((camp) => `${sayCamp(theCase, comparison, camp)} (${listSpeakers(theCase, camp)})`);
      return `${own} The sources are in conflict on this: ${sides.join(' against ')}.`;
    }
    case 'unconfirmed':
      return `${own} The sources leave this unconfirmed. ${sayReason(theCase, comparison)}`;
    case 'agree': {
      const saying = claims.filter(({ answer }) => answer !== undefined);
      return `${own} The sources agree on this alone: ${sayStanding(theCase, comparison)}. ${listSaid(theCase, incident, saying)}`;
    }
  }
}

/** The claim that the remedy takes is the newest; else the first is the most telling. */
function sayStaleFigure({ theCase, incident, claims, words, finding: { remedy } }: FindingContext): string {
  const newest = claims.find(({ id }) => remedy?.kind === 'figure' && remedy.claim === id) ?? claims[0];
  if (newest === undefined) return `The draft has ${words}, a figure since replaced.`;
  return `The draft has ${words}, a figure since replaced. ${sayClaimed(theCase, incident, newest)}`;
}

/** One word, however many carry it. */
function sayMadePlural({ theCase, claims, words }: FindingContext): string {
  const origins = [...new Map(claims.map((claim) => [findOrigin(claim), nameOrigin(theCase, claim)])).values()];
  const outlets = [...new Set(listReports(theCase, claims).map(({ outlet }) => outlet))];
  const single = origins.length === 1 ? `that is one source, ${origins[0]}` : `these are ${joinWords(origins)}`;
  const carried =
    outlets.length < 2 ? '' : ` ${count(outlets.length, 'outlet', 'outlets')} carry it: ${listSome(outlets)}.`;
  return `The draft has ${words}; ${origins.length === 0 ? 'no claim has more than one source' : single}.${carried}`;
}

function listSome(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : joinWords(names);
}

/** On one line and not much longer, to stand in quotation marks: those around it fall away, those within it become single. */
function clip(text: string): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  const bare = folded
    .replace(/^[“"]([^“”"]*)[”"]$/u, '$1')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll('"', "'");
  const characters = [...bare];
  return characters.length > 160 ? `${characters.slice(0, 160).join('').trimEnd()} …` : bare;
}
