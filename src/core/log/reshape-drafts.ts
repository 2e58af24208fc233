import type { ClaimDraft } from '../matching/proposal.ts';
import type { Answer } from '../model/case.ts';
import type { Span } from '../text/span.ts';

/**
 * Two readings of one claim made one, on the words of both. What the first knows
 * stands; the second fills what it leaves open.
 */
export function mergeDrafts(first: ClaimDraft, second: ClaimDraft): ClaimDraft {
  // A position is question, stance and answer together: half of one and half of another would be nobody's.
  const [position, other] =
    first.question === null && second.question !== null ? [second, first] : ([first, second] as const);
  return {
    source: first.source ?? second.source,
    origin: first.source === null ? second.origin : first.origin,
    incident: first.incident ?? second.incident,
    question: position.question,
    stance: position.stance,
    certainty: position.certainty,
    answer: joinAnswers(position, other),
    exhaustive: position.exhaustive,
    saidAt: first.saidAt ?? second.saidAt,
    statement: first.statement ?? second.statement,
    evidence: joinSpans([...first.evidence, ...second.evidence]),
  };
}

/** The answer of the second is of use only where it says the same of the same question. */
function joinAnswers(position: ClaimDraft, other: ClaimDraft): Answer | null {
  const isOfOneKind = position.question === other.question && position.stance === other.stance;
  if (!isOfOneKind || other.answer === null) return position.answer;
  if (position.answer === null) return other.answer;
  if (!('concepts' in position.answer) || !('concepts' in other.answer)) return position.answer;
  return { concepts: [...new Set([...position.answer.concepts, ...other.answer.concepts])] };
}

/** In text order; those that overlap or touch are one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last === undefined || start > last[1]) joined.push([start, end]);
    else joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return joined;
}

/**
 * A draft cut in two at an offset of its text. The first keeps what was understood;
 * what the second answers is left to be said. Null where one of them would have no words.
 */
export function splitDraft(text: string, draft: ClaimDraft, at: number): readonly [ClaimDraft, ClaimDraft] | null {
  const before = draft.evidence.flatMap(([start, end]) => trimSpan(text, start, Math.min(end, at)));
  const after = draft.evidence.flatMap(([start, end]) => trimSpan(text, Math.max(start, at), end));
  if (before.length === 0 || after.length === 0) return null;
  const { source, origin, incident, stance, certainty, saidAt } = draft;
  return [
    { ...draft, evidence: before },
    {
      source,
      origin,
      incident,
      question: null,
      stance,
      certainty,
      answer: null,
      exhaustive: false,
      saidAt,
      statement: null,
      evidence: after,
    },
  ];
}

function trimSpan(text: string, start: number, end: number): readonly Span[] {
  const words = text.slice(start, Math.max(start, end));
  const left = words.length - words.trimStart().length;
  const span: Span = [start + left, start + words.trimEnd().length];
  return span[1] > span[0] ? [span] : [];
}

/** Where a draft can be cut: before each of its words but the first. In text order. */
export function listCuts(text: string, draft: ClaimDraft): readonly number[] {
  return draft.evidence
    .flatMap(([start, end]) => [...text.slice(start, end).matchAll(/\S+/g)].map(({ index }) => start + index))
    .sort((a, b) => a - b)
    .slice(1);
}
