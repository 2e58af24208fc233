import type { QuestionComparison } from '../../compare/comparison.ts';
import type { QuestionId } from '../../model/case.ts';
import { creditBeside } from '../reading/credit-beside.ts';
import { dropWiderCounts } from '../reading/drop-wider-counts.ts';
import { fillEllipsis, type ToldFigure } from '../reading/fill-ellipsis.ts';
import { findIncident, type ParagraphReading, type ReadStatement } from '../reading/paragraph-reading.ts';
import { findAround, hullOf } from '../spans.ts';
import { judgeQuotes } from './judge-quotes.ts';
import { judgeAsked, judgeOpen } from './judge-statement.ts';
import type { Judged, Judgement, Trial } from './judgement.ts';
import type { KnownClaims } from './known-claims.ts';
import { speaksOfInterception } from './speaks-of-interception.ts';

/** In text order, and after them its altered quotations. */
export function judgeParagraph(known: KnownClaims, paragraph: ParagraphReading): readonly Judged[] {
  const judged: Judged[] = [];
  for (const each of sortByStart(dropWiderCounts(known.theCase, paragraph))) {
    const read = fillEllipsis(known.matching, paragraph, each, findLastFigure(judged));
    const incident = findIncident(known.theCase, read.draft);
    const span = spanOf(read);
    if (incident === undefined || span === null) continue;
    const sentence = findAround(paragraph.sentences, span) ?? span;
    const statement = creditBeside(paragraph, read, span, sentence);
    const { stance, certainty, answer } = read.draft;
    const { speaker } = statement;
    const judgement = judgeStatement({ known, paragraph, statement, incident });
    // A sentence that nobody is credited with, and no claim retells, states nothing that could be checked.
    if (statement.attribution === null && read.draft.question === null && judgement.claims.length === 0) continue;
    judged.push({ span, sentence, incident, speaker, stance, certainty, answer, ...judgement });
  }
  return judgeQuotes(known, paragraph, judged);
}

function judgeStatement(trial: Trial): Pick<Judged, 'comparison' | 'claims' | 'fault'> {
  const comparisons = trial.known.compare(trial.incident);
  const { question } = trial.statement.draft;
  const comparison = question === null ? undefined : comparisons.get(question);
  if (comparison !== undefined) {
    const judgement = judgeAsked({ ...trial, comparison });
    const isMisread = isOfInterception(trial) && !speaksOfInterception(trial);
    return { comparison: isMisread && judgement.fault === null ? null : comparison, ...judgement };
  }
  const judgement = judgeOpen(trial);
  return { comparison: findAnswered(trial, comparisons, judgement), ...judgement };
}

function isOfInterception({ statement: { draft } }: Trial): boolean {
  return draft.answer !== null && 'extent' in draft.answer;
}

/** The question that the claims answer which say the same; of several the one on which the sources clash. */
function findAnswered(
  { incident }: Trial,
  comparisons: ReadonlyMap<QuestionId, QuestionComparison>,
  judgement: Judgement,
): QuestionComparison | null {
  const answered = judgement.claims.flatMap((id) => {
    const claim = incident.claims.find((each) => each.id === id);
    return claim === undefined ? [] : (comparisons.get(claim.question) ?? []);
  });
  return answered.find(({ mark }) => mark === 'conflict') ?? answered[0] ?? null;
}

function findLastFigure(judged: readonly Judged[]): ToldFigure | null {
  const last = judged.findLast(({ comparison }) => comparison?.question.answer === 'quantity');
  return last?.comparison == null ? null : { incident: last.incident, question: last.comparison.question };
}

function spanOf({ draft, content }: ReadStatement) {
  return hullOf(draft.evidence) ?? hullOf(content);
}

function sortByStart(statements: readonly ReadStatement[]): readonly ReadStatement[] {
  return statements.toSorted((a, b) => (spanOf(a)?.[0] ?? 0) - (spanOf(b)?.[0] ?? 0));
}
