import type { Answer, Certainty, ConceptId, Incident, Question, Stance } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import { spansOfWhole, spansOfWords } from './evidence-spans.ts';
import { findAnswer } from './find-answers.ts';
import type { FoundSource } from './find-sources.ts';
import type { Finding } from './finding.ts';
import type { Frame } from './frame.ts';
import { lessSure } from './hedges.ts';
import type { ClaimDraft, Gap, Proposal } from './proposal.ts';
import { agentQuestion, roleOf } from './question-role.ts';
import type { Content } from './read-content.ts';
import { addressedQuestion, namedQuestion, type Part } from './read-stance.ts';
import type { Statement } from './statement.ts';

type ReadPart = Part & { readonly content: Content };

/** One position of a statement, before it is written for each of its sources. */
interface Position {
  readonly incident: Incident | null;
  readonly question: Question | null;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly answer: Answer | null;
  readonly exhaustive: boolean;
  readonly evidence: readonly Span[];
}

export function proposeOf(frame: Frame, statement: Statement): readonly Proposal[] {
  const positions = statement.parts.flatMap((part) => readPositions(frame, statement, part));
  const all = positions.length > 0 || !statement.isOffered ? positions : [takeOpenPosition(frame, statement)];
  return all.flatMap((position, at) =>
    statement.sources.map((source, who) => propose(statement, source, position, `${at}-${who}`)),
  );
}

function readPositions(frame: Frame, statement: Statement, part: ReadPart): readonly Position[] {
  const { incident } = statement;
  if (incident === null) return [];
  const address = (question: Question | null) => takeNoAnswer(frame, statement, incident, part, question, null);
  switch (part.gives) {
    case 'nothing':
      return address(addressedQuestion(incident, part.words));
    case 'agent':
      return address(agentQuestion(incident));
    case 'self': {
      const found = takeAnswers(frame, statement, incident, part);
      const ids = part.content.self.length > 0 ? part.content.self : subjectOf(part.content);
      const self = ids.length > 0 ? { concepts: ids } : null;
      return found.length > 0 ? found : takeNoAnswer(frame, statement, incident, part, agentQuestion(incident), self);
    }
    case 'answers': {
      const found = takeAnswers(frame, statement, incident, part);
      if (found.length > 0) return found;
      if (part.stance === 'denies') return takeDenial(frame, statement, incident, part);
      return part.stance === 'silent' ? address(addressedQuestion(incident, part.words)) : [];
    }
  }
}

/** "the United States had nothing to do with it": who is spoken of first. */
function subjectOf({ mentions }: Content): readonly ConceptId[] {
  return mentions.actor.find(({ from }) => from <= 2)?.ids ?? [];
}

/** "denied that the site had been attacked": that it was an attack; "denied reports of casualties": a number, and none is given. */
function takeDenial(frame: Frame, statement: Statement, incident: Incident, part: ReadPart): readonly Position[] {
  const { verbs, nouns, mentions } = part.content;
  const cause = incident.questions.find((question) => roleOf(question) === 'cause' && /\bcaused\b/.test(question.text));
  const attack = [...frame.matching.generalCauses].find(
    (id) => frame.matching.theCase.conceptById.get(id)?.label === 'attack',
  );
  const isOfAttack = verbs.length + nouns.length > 0 && mentions.actor.length === 0 && mentions.target.length === 0;
  if (cause !== undefined && attack !== undefined && isOfAttack && !part.content.hasHarm)
    return takeNoAnswer(frame, statement, incident, part, cause, { concepts: [attack] });
  const named = part.content.hasHarm ? namedQuestion(incident, part.words) : null;
  return takeNoAnswer(frame, statement, incident, part, named, null);
}

/** What is counted over many events stands with the matter they belong to: "the second raid in a week". */
function takeAnswers(frame: Frame, statement: Statement, incident: Incident, part: ReadPart): readonly Position[] {
  const own = incident.questions.map((question) => ({ incident, question }));
  const others = frame.matching.narrowed.filter((each) => each.incident !== incident);
  return [...own, ...others].flatMap((asked) => {
    const finding = findAnswer(frame.matching, part.content, asked.incident, asked.question);
    return finding === null ? [] : [takePosition(frame, statement, asked, part, finding)];
  });
}

function takePosition(
  frame: Frame,
  statement: Statement,
  asked: { readonly incident: Incident; readonly question: Question },
  { stance, certainty, content }: ReadPart,
  { answer, certainty: read, exhaustive = false, from, to }: Finding,
): Position {
  return {
    ...asked,
    stance,
    // Where the content's own words hedge, they tell which part of it is unsure.
    certainty: content.hedges.length > 0 ? read : lessSure(certainty, read),
    answer: stance === 'denies' ? affirm(answer) : answer,
    exhaustive,
    evidence: spansOfWords(frame, statement, content.words.slice(from, to)),
  };
}

/** "There was no damage" denies damage. */
function affirm(answer: Answer | null): Answer | null {
  return answer !== null && 'text' in answer ? { text: answer.text.replace(/^no /i, '') } : answer;
}

function takeNoAnswer(
  frame: Frame,
  { spans, cue }: Statement,
  incident: Incident,
  { stance, certainty }: ReadPart,
  question: Question | null,
  answer: Answer | null,
): readonly Position[] {
  if (question === null) return [];
  const evidence = spansOfWhole(frame, spans, cue);
  return [{ incident, question, stance, certainty, answer, exhaustive: false, evidence }];
}

/** Not understood: offered whole, with its gaps. */
function takeOpenPosition(frame: Frame, { parts, incident, spans }: Statement): Position {
  const { stance, certainty } = parts[0] ?? { stance: 'asserts', certainty: 'certain' };
  const evidence = spansOfWhole(frame, spans, []);
  return { incident, question: null, stance, certainty, answer: null, exhaustive: false, evidence };
}

function propose(statement: Statement, source: FoundSource, position: Position, at: string): Proposal {
  const { attribution, origin, said } = statement;
  const { incident, question, ...rest } = position;
  const draft: ClaimDraft = {
    source: source.id,
    origin: origin?.id ?? null,
    incident: incident?.id ?? null,
    question: question?.id ?? null,
    saidAt: said.at,
    statement: null,
    ...rest,
  };
  const where = attribution === null ? `own-${rest.evidence[0]?.[0] ?? 0}` : `${attribution}`;
  return {
    id: `${where}-${at}${origin === null ? '' : `-of-${origin.id ?? origin.name}`}`,
    attribution,
    speaker: source.name === '' ? null : source.name,
    ...(origin === null ? {} : { originSpeaker: origin.name }),
    draft,
    gaps: listGaps(draft, origin, said.isVague),
  };
}

function listGaps(draft: ClaimDraft, origin: FoundSource | null, isVague: boolean): readonly Gap[] {
  const gaps: Gap[] = [];
  if (draft.source === null) gaps.push('source');
  if (origin !== null && origin.id === null) gaps.push('origin');
  if (draft.incident === null) gaps.push('incident');
  if (draft.question === null) gaps.push('question');
  if (draft.answer === null && (draft.stance === 'asserts' || draft.stance === 'denies')) gaps.push('answer');
  if (draft.saidAt === null && isVague) gaps.push('said-at');
  return gaps;
}
