import type { Attribution } from '../attribution/attribution.ts';
import type { QuestionComparison } from '../compare/comparison.ts';
import { findParty } from '../compare/origin.ts';
import { roleOf } from '../matching/question-role.ts';
import { readQuantities } from '../matching/read-quantities.ts';
import { findWords } from '../matching/word.ts';
import type { Incident, QuestionId } from '../model/case.ts';
import { isAtOrUnder } from '../model/concept-tree.ts';
import type { Span } from '../text/span.ts';
import { type Credit, joinCredits, readCredit } from './credit.ts';
import type { DraftStatement } from './draft-check.ts';
import { judgeCredited } from './judge-credited.ts';
import { isNoun, judgeNoun, judgeOwnVoice } from './judge-own-voice.ts';
import { judgePosture } from './judge-posture.ts';
import { isSharing, judgeQuotes } from './judge-quotes.ts';
import { judgeTold } from './judge-told.ts';
import { type AskedTrial, type Fault, hullOf, type Judgement, noFault, type Trial } from './judgement.ts';
import type { KnownClaims } from './known-claims.ts';
import { tellingKeys } from './likeness.ts';
import type { NamedSource } from './name-sources.ts';
import type { ParagraphReading, ReadStatement } from './read-draft.ts';

/** A statement that was held against the claims, with offsets into its paragraph. */
export interface Judged extends Omit<DraftStatement, 'findings' | 'incident' | 'question'> {
  readonly incident: Incident;
  readonly comparison: QuestionComparison | null;
  readonly fault: Fault | null;
}

export function judgeParagraph(known: KnownClaims, paragraph: ParagraphReading): readonly Judged[] {
  const judged: Judged[] = [];
  for (const each of inTextOrder(dropWiderCounts(known, paragraph))) {
    const read = fillEllipsis(
      paragraph,
      each,
      judged.findLast(({ comparison }) => comparison?.question.answer === 'quantity'),
    );
    const incident = known.theCase.incidentById.get(read.draft.incident as Incident['id']);
    const span = hullOf(read.draft.evidence) ?? hullOf(read.content);
    if (incident === undefined || span === null) continue;
    const sentence = paragraph.sentences.find(([start, end]) => start <= span[0] && span[0] < end) ?? span;
    const statement = credit(paragraph, read, span, sentence);
    const trial = { known, paragraph, statement, incident };
    const comparisons = known.compare(incident);
    const asked = comparisons.get(read.draft.question as QuestionId);
    const judgement = asked === undefined ? judgeOpen(trial) : judgeAsked({ ...trial, comparison: asked });
    const told = incident.claims.find(({ id }) => id === judgement.claims[0]);
    const comparison = asked ?? (told === undefined ? null : (comparisons.get(told.question) ?? null));
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

function inTextOrder(statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const startOf = ({ draft, content }: ReadStatement) => hullOf(draft.evidence)?.[0] ?? hullOf(content)?.[0] ?? 0;
  return statements.toSorted((a, b) => startOf(a) - startOf(b));
}

/** "The Observatory puts it at 16": of what was counted before. */
function fillEllipsis({ text }: ParagraphReading, read: ReadStatement, before: Judged | undefined): ReadStatement {
  if (read.draft.question !== null || before?.comparison == null) return read;
  const words = findWords(read.content.map((span) => text.slice(...span)).join(' '));
  const [counted, ...others] = readQuantities(words);
  if (words.some(({ lower }) => lower === 'not')) return read;
  const telling = words.filter(
    (word, at) => (at < (counted?.from ?? 0) || at >= (counted?.to ?? 0)) && tellingKeys(word.lower).length > 0,
  );
  if (counted === undefined || others.length > 0 || telling.length > 0) return read;
  const { min, max } = counted;
  const draft = {
    ...read.draft,
    question: before.comparison.question.id,
    incident: before.incident.id,
    answer: { quantity: { min, max } },
  };
  return { ...read, draft, isElliptical: true };
}

/** "Nine foreigners were killed" counts foreigners, and not all who were killed. */
function dropWiderCounts({ theCase }: KnownClaims, { statements, named }: ParagraphReading): readonly ReadStatement[] {
  const unitOf = ({ draft }: ReadStatement) =>
    theCase.incidentById.get(draft.incident as Incident['id'])?.questions.find(({ id }) => id === draft.question)?.unit;
  // "79 dead from the Syrian Observatory": no Syrians.
  const isOfGroup = (one: ReadStatement) => {
    const unit = unitOf(one);
    return unit !== undefined && theCase.conceptById.get(unit)?.broader !== undefined;
  };
  const isNarrower = (one: ReadStatement, other: ReadStatement) => {
    const [narrow, wide] = [unitOf(one), unitOf(other)];
    if (narrow === undefined || wide === undefined || narrow === wide) return false;
    return isAtOrUnder(theCase.conceptById, narrow, wide) && isSameCount(one, other);
  };
  const own = statements.filter(
    (each) =>
      !(isOfGroup(each) && each.draft.evidence.some((span) => named.some((name) => isSharing(name.span, span)))),
  );
  return own.filter((each) => !own.some((other) => isNarrower(other, each)));
}

function isSameCount(a: ReadStatement, b: ReadStatement): boolean {
  const [one, other] = [a.draft.answer, b.draft.answer];
  if (one === null || other === null || !('quantity' in one && 'quantity' in other)) return false;
  const isOverlapping = a.draft.evidence.some(([start, end]) =>
    b.draft.evidence.some(([from, to]) => from < end && start < to),
  );
  return one.quantity.min === other.quantity.min && one.quantity.max === other.quantity.max && isOverlapping;
}

function judgeOpen(trial: Trial): Judgement {
  if (trial.statement.attribution === null) return noFault;
  const credited = creditOf(trial);
  const { content } = trial.statement;
  const isName = content.every((span) =>
    trial.paragraph.named.some((each) => each.span[0] <= span[0] && span[1] <= each.span[1]),
  );
  if (credited === null || isName) return noFault;
  const posture = judgePosture(trial, credited);
  return posture === null ? dropNamed(trial, judgeTold(trial, credited)) : { claims: [], fault: posture };
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
  const { attribution } = trial.statement;
  const credited = creditOf(trial);
  if (credited === null) return attribution === null && !isOfPlace(trial) ? judgeOwnVoice(trial) : noFault;
  const posture = judgePosture(trial, credited);
  if (posture !== null) return { claims: [], fault: posture };
  const judgement = dropNamed(trial, judgeCredited(trial, credited));
  if (judgement.fault !== null && isNoun(trial)) return { ...judgement, fault: judgeNoun(trial) };
  if (judgement.fault === null && attribution !== null) {
    const told = dropNamed(trial, judgeTold(trial, credited)).fault;
    if (told?.code === 'lost-hedge' || told?.code === 'one-source-made-plural') return { ...judgement, fault: told };
  }
  // Named beside a figure, and not as who says it: quiet unless the figure itself is off.
  const isLoose =
    attribution === null &&
    judgement.fault !== null &&
    (trial.statement.isLoose === true || !figureCodes.has(judgement.fault.code));
  return isLoose ? { ...judgement, fault: null } : judgement;
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

/** "Several outlets carried the count of the Observatory": many, and the one is named. */
function dropNamed({ known, paragraph, incident, statement }: Trial, judgement: Judgement): Judgement {
  const { fault } = judgement;
  if (fault?.code !== 'one-source-made-plural') return judgement;
  const party = incident.claims
    .filter(({ id }) => fault.claims.includes(id))
    .map((claim) => findParty(known.theCase, claim));
  const at = hullOf([...statement.content, fault.span]) ?? fault.span;
  const sentence = paragraph.sentences.find(([start, end]) => start <= at[0] && at[0] < end) ?? at;
  const isNamed = paragraph.named.some(
    ({ span, source }) =>
      party.includes(source.party) && sentence[0] <= span[0] && span[1] <= sentence[1] && !isSharing(span, fault.span),
  );
  return isNamed ? { ...judgement, fault: null } : judgement;
}

const figureCodes = new Set<Fault['code']>(['number-differs', 'stale-figure', 'scope-changed']);

const leading = /^(?:by|in|on|at|according to|to|for) [^,]*$/i;
/** What parts a figure from whose it is: another clause, another figure. */
const parting = /[,;:—\d]|\bthan\b|\band\b/;
const contrasting = /;|\b(?:than|against|versus|compared|while|whereas|but|although|though)\b/;
/** "Having started at seven dead, the Observatory". */
const opening = /^(?:having|after|from|starting|beginning|up from)\b/i;
const trailing = /,\s*(?:by|according to|per|on|from)\s+(?:the\s+)?(?:word of\s+)?(?:the\s+)?$/i;

/** "The Observatory's toll of 79", "against the ministry's 36": in nobody's voice by its form, and yet not the draft's. */
function credit(paragraph: ParagraphReading, read: ReadStatement, span: Span, sentence: Span): ReadStatement {
  if (read.attribution !== null) return creditAnother(paragraph, read, read.attribution, span);
  const { named, text, attributions } = paragraph;
  const isSpeaker = (name: Span) => attributions.some(({ source }) => source.some((each) => isSharing(each, name)));
  const inSentence = named.filter(
    ({ span: at, isTelling }) => isTelling && sentence[0] <= at[0] && at[1] <= sentence[1],
  );
  const free = inSentence.filter((each) => !isSpeaker(each.span));
  const betweenOf = ({ span: [start, end] }: NamedSource) =>
    end <= span[0] ? text.slice(end, span[0]) : text.slice(span[1], start);
  const isLeading = ({ span: [start] }: NamedSource) => leading.test(text.slice(sentence[0], start));
  const isBeside = (each: NamedSource) =>
    isLeading(each) || isSharing(each.span, span) || trailing.test(betweenOf(each)) || !parting.test(betweenOf(each));
  const gapOf = ({ span: [start, end] }: NamedSource) => Math.max(start - span[1], span[0] - end, 0);
  const [nearest] = free.filter(isBeside).toSorted((a, b) => gapOf(a) - gapOf(b));
  const isOpening = opening.test(text.slice(sentence[0], span[1]));
  const loose = isOpening ? inSentence : free.filter((each) => !contrasting.test(betweenOf(each)));
  const [only, ...others] = loose;
  const found = nearest ?? (others.length === 0 ? only : undefined);
  if (found === undefined) return read;
  return {
    ...read,
    speaker: found.source.name,
    draft: { ...read.draft, source: found.source.id },
    isLoose: nearest === undefined,
  };
}

/** "counted nine dead; SANA's military source had only damage to report": the clause is another's. */
function creditAnother(
  { named, text }: ParagraphReading,
  read: ReadStatement,
  { source, cue }: Attribution,
  span: Span,
): ReadStatement {
  const [, cueEnd] = hullOf(cue) ?? [0, Number.POSITIVE_INFINITY];
  const other = named.find(
    ({ span: at, isTelling }) =>
      isTelling &&
      at[0] >= cueEnd &&
      at[1] <= span[0] &&
      !source.some((each) => isSharing(each, at)) &&
      /;|, (?:and|while|whereas|but) /.test(text.slice(cueEnd, at[0])),
  );
  if (other === undefined) return read;
  const draft = { ...read.draft, source: other.source.id, origin: null };
  return { ...read, attribution: null, speaker: other.source.name, originSpeaker: undefined, draft, isLoose: true };
}
