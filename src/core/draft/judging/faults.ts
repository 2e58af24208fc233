import { findOrigin } from '../../compare/origin.ts';
import type { Claim, Quantity } from '../../model/case.ts';
import { isAtOrUnder } from '../../model/concept-tree.ts';
import type { Span } from '../../text/span.ts';
import { hullOf } from '../spans.ts';
import { findFigure } from './find-figure.ts';
import { type AskedTrial, type Fault, idsOf, type Trial } from './judgement.ts';
import { namesTheOne } from './names-the-one.ts';

function speakerSpan({ statement, paragraph }: Trial): Span {
  const { attribution, content } = statement;
  return hullOf(attribution?.source ?? []) ?? hullOf(content) ?? [0, paragraph.text.length];
}

function evidenceSpan(trial: Trial): Span {
  return hullOf(trial.statement.draft.evidence) ?? hullOf(trial.statement.content) ?? speakerSpan(trial);
}

/** From the speaker to the words that are not theirs. */
function statedSpan(trial: Trial): Span {
  const speaker = speakerSpan(trial);
  return hullOf([speaker, evidenceSpan(trial)]) ?? speaker;
}

/** Who, cue and what. */
function clauseSpan(trial: Trial): Span {
  const { attribution } = trial.statement;
  if (attribution === null) return evidenceSpan(trial);
  return hullOf([...attribution.source, ...attribution.cue, ...attribution.content]) ?? evidenceSpan(trial);
}

function figureSpan({ known, paragraph, statement }: Trial, quantity: Quantity): Span | null {
  return findFigure(paragraph.text, statement.draft.evidence, quantity, known.matching.values);
}

/** "Said" where the source believes. */
export function faultHedge(trial: Trial, claims: readonly Claim[]): Fault {
  const [first] = claims;
  const cue = hullOf(trial.statement.attribution?.cue ?? []);
  const remedy = first === undefined || cue === null ? null : ({ kind: 'hedge', claim: first.id, cue } as const);
  return {
    code: 'lost-hedge',
    span: clauseSpan(trial),
    claims: idsOf(claims),
    speaker: trial.statement.speaker,
    remedy,
  };
}

/** "The Israeli strike" where it is only suspected. */
export function faultSuspicion(trial: AskedTrial, claims: readonly Claim[]): Fault {
  const [first] = claims;
  const remedy = first === undefined ? null : ({ kind: 'hedge', claim: first.id, cue: null } as const);
  return { code: 'lost-hedge', span: evidenceSpan(trial), claims: idsOf(claims), speaker: null, remedy };
}

export function faultFact(trial: AskedTrial, sure: readonly Claim[]): Fault {
  const claims = idsOf(sure.length > 0 ? sure : trial.comparison.standing.claims);
  const remedy = sure.length > 0 ? ({ kind: 'credit', claims } as const) : null;
  return { code: 'stated-as-fact', span: evidenceSpan(trial), claims, speaker: null, remedy };
}

/** A sentence that says what they say. */
export function faultRetold(trial: Trial, saying: readonly Claim[]): Fault {
  const claims = idsOf(saying);
  return {
    code: 'stated-as-fact',
    span: evidenceSpan(trial),
    claims,
    speaker: null,
    remedy: { kind: 'credit', claims },
  };
}

/** A medical source's figure is not mended by the minister's. */
export function faultStale(trial: AskedTrial, replaced: Claim): Fault {
  const newest = findNewest(trial, replaced);
  const { answer } = trial.statement.draft;
  const span = answer !== null && 'quantity' in answer ? figureSpan(trial, answer.quantity) : null;
  return {
    code: 'stale-figure',
    span: span ?? evidenceSpan(trial),
    claims: idsOf(newest === undefined ? [replaced] : [newest, replaced]),
    speaker: trial.statement.speaker,
    remedy:
      newest === undefined || span === null || findOrigin(newest) !== findOrigin(replaced)
        ? null
        : { kind: 'figure', claim: newest.id },
  };
}

/** The end of the chain of revisions. */
function findNewest({ comparison }: AskedTrial, replaced: Claim): Claim | undefined {
  let newest: Claim | undefined;
  for (let at: Claim | undefined = replaced; at !== undefined; ) {
    const before: Claim = at;
    at = comparison.claims.find(({ supersedes }) => supersedes === before.id);
    newest = at ?? newest;
  }
  return newest;
}

/** What a source did not say in one report, it may have declined to in another. */
const openness: Record<Claim['stance'], number> = { asserts: 0, denies: 0, declines: 1, noncommittal: 2, silent: 3 };

export function faultNonDenial(trial: Trial, given: readonly Claim[]): Fault {
  const claims = given.toSorted((a, b) => openness[a.stance] - openness[b.stance]);
  const [first] = claims;
  return {
    code: 'non-denial-reported-as-denial-or-confirmation',
    span: clauseSpan(trial),
    claims: idsOf(claims),
    speaker: trial.statement.speaker,
    remedy: first === undefined ? null : { kind: 'position', claim: first.id },
  };
}

export function faultSource(trial: Trial, given: readonly Claim[], own: readonly Claim[]): Fault {
  const others = orderByName(trial, given);
  const [first] = others;
  return {
    code: 'wrong-source',
    span: statedSpan(trial),
    claims: idsOf([...others, ...own]),
    speaker: trial.statement.speaker,
    remedy:
      first === undefined || saysLess(trial, first)
        ? null
        : { kind: 'name', claim: first.id, name: speakerSpan(trial) },
  };
}

export function faultFigure(trial: AskedTrial, quantity: Quantity, claims: readonly Claim[]): Fault {
  const span = figureSpan(trial, quantity);
  const { standing } = trial.comparison;
  const latest = claims.find((claim) => standing.claims.includes(claim)) ?? claims[0];
  return {
    code: 'number-differs',
    span: span ?? evidenceSpan(trial),
    claims: idsOf([...(latest === undefined ? [] : [latest]), ...claims]),
    speaker: trial.statement.speaker,
    remedy: latest === undefined || span === null ? null : { kind: 'figure', claim: latest.id },
  };
}

/** `counted`: what the figure does count; `own`: what the source says of what the draft has it count. */
export function faultScope(trial: Trial, given: readonly Claim[], own: readonly Claim[]): Fault {
  const { draft, speaker } = trial.statement;
  const isNamed = ({ source, origin }: Claim) => source === draft.source || origin === draft.source;
  const counted = given.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  const [first] = counted;
  return {
    code: 'scope-changed',
    span: evidenceSpan(trial),
    claims: idsOf([...counted, ...own]),
    speaker,
    remedy: first === undefined ? null : { kind: 'figure', claim: first.id },
  };
}

/** Who says no less than the draft first; of these, sources with a name, then those without, then reports in their own voice. */
function orderByName(trial: Trial, claims: readonly Claim[]): readonly Claim[] {
  const weigh = (claim: Claim) => {
    const source = trial.known.theCase.sourceById.get(findOrigin(claim));
    return (saysLess(trial, claim) ? 3 : 0) + (source?.kind === 'outlet' ? 2 : Number(source?.named !== true));
  };
  return claims.toSorted((a, b) => weigh(a) - weigh(b));
}

/** "An air strike", of an F-16's. */
function saysLess({ known, statement: { draft } }: Trial, { answer }: Claim): boolean {
  if (draft.answer === null || answer === undefined || !('concepts' in draft.answer) || !('concepts' in answer))
    return false;
  const { concepts } = answer;
  return !draft.answer.concepts.every((id) =>
    concepts.some((said) => isAtOrUnder(known.theCase.conceptById, said, id)),
  );
}

export function faultUnsupported(trial: Trial): Fault {
  return {
    code: 'unsupported',
    span: hullOf(trial.statement.content) ?? evidenceSpan(trial),
    claims: [],
    speaker: trial.statement.speaker,
    remedy: null,
  };
}

/** Null where the one is named along with the many. */
export function faultPlural(trial: Trial, given: readonly Claim[]): Fault | null {
  const saying = orderByName(trial, given);
  const [first] = saying;
  const fault: Fault = {
    code: 'one-source-made-plural',
    span: statedSpan(trial),
    claims: idsOf(saying),
    speaker: trial.statement.speaker,
    remedy: first === undefined ? null : { kind: 'name', claim: first.id, name: speakerSpan(trial) },
  };
  return namesTheOne(trial, fault) ? null : fault;
}
