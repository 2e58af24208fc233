import type { QuestionComparison } from '../../compare/comparison.ts';
import { roleOf } from '../../matching/question-role.ts';
import type { Incident, QuestionId } from '../../model/case.ts';
import type { DraftStatement } from '../draft-check.ts';
import { creditBeside } from '../reading/credit-beside.ts';
import { dropWiderCounts } from '../reading/drop-wider-counts.ts';
import { fillEllipsis, type ToldFigure } from '../reading/fill-ellipsis.ts';
import type { ParagraphReading, ReadStatement } from '../reading/read-draft.ts';
import { hullOf, isSharing } from '../spans.ts';
import { type Credit, joinCredits, readCredit } from './credit.ts';
import { judgeCount } from './judge-count.ts';
import { judgeCredited } from './judge-credited.ts';
import { isNoun, judgeNoun, judgeOwnVoice } from './judge-own-voice.ts';
import { judgePosture } from './judge-posture.ts';
import { judgeQuotes } from './judge-quotes.ts';
import { judgeTold } from './judge-told.ts';
import { type AskedTrial, type Fault, type Judgement, noFault, type Trial } from './judgement.ts';
import type { KnownClaims } from './known-claims.ts';

/** A statement that was held against the claims, with offsets into its paragraph. */
export interface Judged extends Omit<DraftStatement, 'findings' | 'incident' | 'question'> {
  readonly incident: Incident;
  readonly comparison: QuestionComparison | null;
  readonly fault: Fault | null;
}

export function judgeParagraph(known: KnownClaims, paragraph: ParagraphReading): readonly Judged[] {
  const judged: Judged[] = [];
  for (const each of inTextOrder(dropWiderCounts(known.theCase, paragraph))) {
    const read = fillEllipsis(known.theCase, paragraph, each, lastFigure(judged));
    const incident = known.theCase.incidentById.get(read.draft.incident as Incident['id']);
    const span = hullOf(read.draft.evidence) ?? hullOf(read.content);
    if (incident === undefined || span === null) continue;
    const sentence = paragraph.sentences.find(([start, end]) => start <= span[0] && span[0] < end) ?? span;
    const statement = creditBeside(paragraph, read, span, sentence);
    const trial = { known, paragraph, statement, incident };
    const comparisons = known.compare(incident);
    const asked = comparisons.get(read.draft.question as QuestionId);
    const judgement = asked === undefined ? judgeOpen(trial) : judgeAsked({ ...trial, comparison: asked });
    const comparison = asked ?? findTold(incident, comparisons, judgement);
    const { stance, certainty, answer } = read.draft;
    const { speaker } = statement;
    judged.push({ span, sentence, incident, comparison, speaker, stance, certainty, answer, ...judgement });
  }
  return joinQuotes(known, paragraph, judged);
}

/** What stands between quotation marks is judged by its words alone. */
function joinQuotes(known: KnownClaims, paragraph: ParagraphReading, judged: readonly Judged[]): readonly Judged[] {
  const quotes = judgeQuotes(known, paragraph).filter(({ fate }) => fate.kind !== 'unknown');
  if (quotes.length === 0) return judged;
  const left = judged.map((each) =>
    each.fault !== null &&
    quotes.some(({ span }) =>
      isSharing(span, each.fault?.code === 'unsupported' ? each.span : (each.fault?.span ?? each.span)),
    )
      ? { ...each, fault: null }
      : each,
  );
  const altered = quotes.flatMap(({ span, incident, speaker, fault }): readonly Judged[] => {
    if (fault === null || incident === null) return [];
    const sentence = paragraph.sentences.find(([start, end]) => start <= span[0] && span[0] < end) ?? span;
    const { claims } = fault;
    return [
      {
        span,
        sentence,
        incident,
        comparison: null,
        speaker,
        stance: 'asserts',
        certainty: 'certain',
        answer: null,
        claims,
        fault,
      },
    ];
  });
  return [...left, ...altered];
}

/** The question that the claims answer which say the same; of several the one on which the sources clash. */
function findTold(
  { claims }: Incident,
  comparisons: ReadonlyMap<QuestionId, QuestionComparison>,
  judgement: Judgement,
): QuestionComparison | null {
  const told = judgement.claims.flatMap((id) => {
    const comparison = comparisons.get(claims.find((claim) => claim.id === id)?.question as QuestionId);
    return comparison === undefined ? [] : [comparison];
  });
  return told.find(({ mark }) => mark === 'conflict') ?? told[0] ?? null;
}

function lastFigure(judged: readonly Judged[]): ToldFigure | null {
  const last = judged.findLast(({ comparison }) => comparison?.question.answer === 'quantity');
  return last?.comparison == null ? null : { incident: last.incident, question: last.comparison.question };
}

function inTextOrder(statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const startOf = ({ draft, content }: ReadStatement) => hullOf(draft.evidence)?.[0] ?? hullOf(content)?.[0] ?? 0;
  return statements.toSorted((a, b) => startOf(a) - startOf(b));
}

function judgeOpen(trial: Trial): Judgement {
  if (trial.statement.attribution === null) return noFault;
  const credited = creditOf(trial);
  const { content } = trial.statement;
  const isName = content.every((span) =>
    trial.paragraph.named.some((each) => each.span[0] <= span[0] && span[1] <= each.span[1]),
  );
  if (credited === null || isName) return noFault;
  const posture = credited.isPlural ? null : judgePosture(trial, credited);
  const fault = posture ?? judgeCount(trial, credited);
  return fault === null ? judgeTold(trial, credited) : { claims: [], fault };
}

/** Null where nobody is named whom the case could know: "it", "a map". */
function creditOf({ known, incident, statement }: Trial): Credit | null {
  const { speaker, originSpeaker, draft } = statement;
  if (speaker === null) return null;
  const own = readCredit(known, incident, speaker, draft.source);
  const origin = originSpeaker === undefined ? null : readCredit(known, incident, originSpeaker, draft.origin);
  const all = origin === null || origin.isVague ? own : joinCredits(own, origin);
  return all.sources.size + all.reports.size === 0 ? null : all;
}

function judgeAsked(trial: AskedTrial): Judgement {
  if (isSpokenOf(trial)) return noFault;
  const { attribution } = trial.statement;
  const credited = creditOf(trial);
  if (credited === null) return isOwnVoice(trial) && !isOfPlace(trial) ? judgeOwnVoice(trial) : noFault;
  const posture = credited.isPlural ? null : judgePosture(trial, credited);
  if (posture !== null) return { claims: [], fault: posture };
  const judgement = judgeCredited(trial, credited);
  if (judgement.fault === null) return { ...judgement, fault: judgeRest(trial, credited) };
  if (isNoun(trial)) return { ...judgement, fault: judgeNoun(trial) };
  // Named beside a figure, and not as who says it: quiet unless the figure itself is off.
  const isOff = figureCodes.has(judgement.fault.code) && trial.statement.isLoose !== true;
  return attribution !== null || isOff ? judgement : { ...judgement, fault: null };
}

/** "DEIR EZ-ZOR: Fourteen were killed" is nobody's word but the draft's. */
function isOwnVoice({ paragraph: { text }, statement: { attribution } }: AskedTrial): boolean {
  return attribution === null || attribution.cue.every((span) => /^[:–—-]?$/.test(text.slice(...span)));
}

/** What an attribution says beside the answer that is borne out: a hedge that it drops, a plural, something of its own. */
function judgeRest(trial: AskedTrial, credited: Credit): Fault | null {
  if (trial.statement.attribution === null) return null;
  const isLeft = isByTheWay(trial);
  const count = isLeft ? judgeCount(trial, credited) : null;
  if (count !== null) return count;
  const { fault } = judgeTold(trial, credited);
  if (fault?.code === 'lost-hedge' || fault?.code === 'one-source-made-plural') return fault;
  return (fault?.code === 'unsupported' || fault?.code === 'wrong-source') && isLeft ? fault : null;
}

/** Where, when and by whom an attack was are told along with something else, and nothing else was understood. */
function isByTheWay({ paragraph, statement, incident }: AskedTrial): boolean {
  return paragraph.statements.every(({ attribution, draft }) => {
    const question = incident.questions.find(({ id }) => id === draft.question);
    if (attribution !== statement.attribution || question === undefined) return true;
    const role = roleOf(question);
    const words = draft.evidence.map((span) => paragraph.text.slice(...span)).join(' ');
    return role === 'place' || role === 'time' || ((role === 'agent' || role === 'cause') && !acting.test(words));
  });
}

const acting = /\b(?:\w+ed|struck|hit|shot|flew|fell|came|did|blew|set)\b/i;

/** "The building" is what was spoken of before. */
function isSpokenOf({ comparison: { question }, paragraph: { text }, statement: { draft } }: AskedTrial): boolean {
  const words = draft.evidence.map(([start, end]) => text.slice(Math.max(0, start - 4), end)).join(' ');
  return (
    roleOf(question) === 'target' && /\bthe (?:building|site|base|facility|compound|plant|place|car)$/i.test(words)
  );
}

/** "In the Sheikh Najjar industrial zone" is where, and not what was hit. */
function isOfPlace({ comparison: { question }, paragraph, statement, incident }: AskedTrial): boolean {
  if (roleOf(question) !== 'target') return false;
  const places = new Set(incident.questions.filter((each) => roleOf(each) === 'place').map(({ id }) => id));
  const own = statement.draft.evidence;
  return paragraph.statements.some(
    ({ draft }) =>
      draft.question !== null &&
      places.has(draft.question) &&
      draft.evidence.some((a) => own.some((b) => isSharing(a, b))),
  );
}

const figureCodes = new Set<Fault['code']>(['number-differs', 'stale-figure', 'scope-changed']);
