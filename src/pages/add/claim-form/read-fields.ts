import type { Decision } from '../../../core/log/operation.ts';
import { type ClaimDraft, emptyDraft, type Gap, type Proposal } from '../../../core/matching/proposal.ts';
import { suggestSource } from '../../../core/matching/suggest-source.ts';
import type { Answer, Case, ClaimId, ConceptId, ConceptKind } from '../../../core/model/case.ts';
import { isBareDay } from '../../../core/model/dates.ts';
import {
  type AnswerFields,
  type ClaimFields,
  emptyConcept,
  type MomentFields,
  type NewSourceFields,
  newOne,
  type SourceFields,
  takesPosition,
} from './form-state.ts';

const noMoment: MomentFields = { day: '', time: '', zone: 'Z' };

const noAnswer: AnswerFields = {
  kind: 'actor',
  concepts: {},
  quantity: { words: '', min: '', max: '', isOpen: false, unit: '' },
  extent: [],
  from: noMoment,
  to: noMoment,
  text: '',
};

/** A source that the text names and the case does not know is offered as a new one. */
export function readFields(shared: Case, proposal: Proposal | null, decision: Decision | null): ClaimFields {
  const draft = decision?.draft ?? proposal?.draft ?? emptyDraft;
  const speaker = decision?.speaker ?? proposal?.speaker ?? null;
  const gaps = listGaps(proposal, decision);
  const question = draft.question ?? '';
  return {
    source: readSource(shared, draft.source, speaker),
    origin: readSource(shared, draft.origin, proposal?.originSpeaker ?? null),
    incident: draft.incident ?? '',
    question,
    questionOf: draft.incident === null ? {} : { [draft.incident]: question },
    newQuestion: { text: '', answer: 'concept', kind: 'actor', unit: '', accepts: 'one' },
    stance: draft.stance,
    certainty: draft.certainty,
    answer: readAnswer(shared, draft.answer),
    namesNothing:
      takesPosition(draft.stance) && draft.answer === null && draft.question !== null && !gaps.includes('answer'),
    isAboutAnswer: !takesPosition(draft.stance) && draft.answer !== null,
    isExhaustive: draft.exhaustive,
    saidAt: readMoment(draft.saidAt),
    statement: draft.statement ?? '',
    translation: decision?.translation ?? '',
    supersedes: decision?.supersedes ?? ('' as ClaimId | ''),
    evidence: draft.evidence,
  };
}

/** What the text left open and nobody has filled in since. */
export function listGaps(proposal: Proposal | null, decision: Decision | null): readonly Gap[] {
  const gaps = proposal?.gaps ?? [];
  if (decision === null) return gaps;
  if (decision.status === 'accepted') return [];
  return gaps.filter((gap) => isOpen(gap, decision.draft));
}

function isOpen(gap: Gap, draft: ClaimDraft): boolean {
  switch (gap) {
    case 'said-at':
      return draft.saidAt === null;
    default:
      return draft[gap] === null;
  }
}

/** What the name tells of a new source is filled in, to be mended. */
function readSource(shared: Case, id: string | null, speaker: string | null): SourceFields {
  if (speaker === null) return { chosen: id ?? '', entry: noSource };
  const { name, kind, named, party } = suggestSource(shared, speaker);
  return { chosen: id ?? newOne, entry: { name, kind, isNamed: named, party: party ?? '', partyName: '' } };
}

const noSource: NewSourceFields = { name: '', kind: 'official', isNamed: true, party: '', partyName: '' };

function readAnswer(shared: Case, answer: Answer | null): AnswerFields {
  if (answer === null) return noAnswer;
  if ('concepts' in answer) return { ...noAnswer, ...readConcepts(shared, answer.concepts) };
  if ('extent' in answer) return { ...noAnswer, extent: answer.extent };
  if ('time' in answer) return { ...noAnswer, from: readMoment(answer.time.from), to: readMoment(answer.time.to) };
  if ('text' in answer) return { ...noAnswer, text: answer.text };
  const { min, max, unit = '', words = '' } = answer.quantity;
  const quantity = { words, min: String(min), max: max === null ? '' : String(max), isOpen: max === null, unit };
  return { ...noAnswer, quantity };
}

/** All of one kind; one that the case has no more is left out. */
function readConcepts(shared: Case, ids: readonly ConceptId[]): Partial<AnswerFields> {
  const known = ids.flatMap((id) => shared.conceptById.get(id) ?? []);
  const kind: ConceptKind | undefined = known[0]?.kind;
  return kind === undefined
    ? {}
    : { kind, concepts: { [kind]: { chosen: known.map(({ id }) => id), entry: emptyConcept } } };
}

export function readMoment(date: string | null): MomentFields {
  if (date === null) return noMoment;
  if (isBareDay(date)) return { ...noMoment, day: date };
  const [, time = '', zone = 'Z'] = /T(.*?)(Z|[+-]\d\d:\d\d)$/.exec(date) ?? [];
  return { day: date.slice(0, 10), time, zone };
}
