import type { DecisionStatus } from '../../core/log/operation.ts';
import type { Gap } from '../../core/matching/proposal.ts';
import type { Answer, Case, Claim, ClaimId, Incident, Question, ReportId } from '../../core/model/case.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { sayClaimAnswer } from '../../words/say-answer.ts';
import { nameSource, sayPosition } from '../../words/say-claim.ts';
import { sayMoment } from '../../words/say-date.ts';
import { joinWords } from '../../words/say-list.ts';
import type { Item, Missing } from './list-items.ts';

/** What a line of the list is put into words with. */
export interface Setting {
  readonly shared: Case;
  readonly text: string;
  /** Those that the claims belong to, as far as they have been fetched. */
  readonly incidents: ReadonlyMap<string, Incident>;
  /** Titles and questions by id, there before the incidents are. */
  readonly titles: ReadonlyMap<string, string>;
  readonly asked: ReadonlyMap<string, string>;
}

export interface SaidItem {
  /** "Syrian Observatory for Human Rights, passed on by Reuters". */
  readonly source: string;
  readonly isSourceKnown: boolean;
  readonly question: string;
  /** Null where the source takes no position or names nothing. */
  readonly answer: string | null;
  /** Stance and certainty: "Asserts", "Declined to comment". */
  readonly position: string;
  readonly incident: string;
  /** "Said 1 May 2020", or null. */
  readonly saidAt: string | null;
  /** "Not understood: the answer, the day it was said", or null. */
  readonly gaps: string | null;
}

export function sayItem({ shared, text, incidents, titles, asked }: Setting, item: Item): SaidItem {
  const { draft } = item;
  const question = draft.incident === null ? undefined : findQuestion(incidents.get(draft.incident), draft.question);
  return {
    source: saySource(shared, item),
    isSourceKnown: draft.source !== null,
    question:
      question?.text ?? (draft.question === null ? 'No question yet' : (asked.get(draft.question) ?? draft.question)),
    answer: draft.answer === null ? null : sayClaimAnswer(shared, question ?? anyQuestion, asClaim(item, text)),
    position: sayPosition(draft.question === null ? { ...draft, answer: notRead } : asClaim(item, text)),
    incident: draft.incident === null ? 'No incident yet' : (titles.get(draft.incident) ?? draft.incident),
    saidAt: draft.saidAt === null ? null : `Said ${sayMoment(draft.saidAt)}`,
    gaps: sayGaps(item),
  };
}

function findQuestion(incident: Incident | undefined, id: string | null): Question | undefined {
  return incident?.questions.find((question) => question.id === id);
}

/** What has no question yet may well name an answer. */
const notRead: Answer = { text: '' };

/** Stands in until the incident has come: units are then said though they may be the question's own. */
const anyQuestion: Question = { id: '' as Question['id'], text: '', answer: 'text', accepts: 'one' };

function saySource(shared: Case, { draft, speaker }: Item): string {
  const source = draft.source === null ? undefined : shared.sourceById.get(draft.source);
  const name = source === undefined ? speaker : nameSource(shared, source);
  if (name === null) return 'No source yet';
  const origin = draft.origin === null ? undefined : shared.sourceById.get(draft.origin);
  const said = isolateName(name);
  return origin === undefined ? said : `${isolateName(nameSource(shared, origin))}, passed on by ${said}`;
}

/** The draft in the form that claims are put into words in. */
function asClaim({ draft }: Item, text: string): Claim {
  const { stance, certainty, answer, exhaustive, evidence } = draft;
  return {
    id: '' as ClaimId,
    question: draft.question ?? anyQuestion.id,
    source: draft.source ?? ('' as Claim['source']),
    stance,
    certainty,
    answer: answer ?? undefined,
    exhaustive,
    evidence: evidence.map((span) => ({ report: '' as ReportId, passage: 0, exact: text.slice(...span) })),
  };
}

/** A source that is named and only new to the case is understood. */
function sayGaps({ gaps, speaker }: Item): string | null {
  const left = gaps.filter((gap) => gap !== 'source' || speaker === null);
  return left.length === 0 ? null : `Not understood: ${joinWords(left.map((gap) => gapWord[gap]))}`;
}

const gapWord: Record<Gap, string> = {
  source: 'who says it',
  origin: 'whose word it is',
  incident: 'which incident it belongs to',
  question: 'which question it answers',
  answer: 'the answer',
  'said-at': 'when it was said',
};

const missingWord: Record<Missing, string> = { source: 'a source', incident: 'an incident', question: 'a question' };

/** "Before it can be accepted it needs a source and a question." */
export function sayMissing(missing: readonly Missing[]): string {
  return `Before it can be accepted it needs ${joinWords(missing.map((field) => missingWord[field]))}.`;
}

export const statusWord: Record<DecisionStatus, string> = {
  open: 'Undecided',
  accepted: 'Accepted',
  rejected: 'Rejected',
  merged: 'Merged',
};
