import { compareIncident } from '../../compare/compare-case.ts';
import type { QuestionComparison } from '../../compare/comparison.ts';
import type { Matching } from '../../matching/index-for-matching.ts';
import type { SourceEntry } from '../../matching/index-sources.ts';
import type { Case, Incident, QuestionId, ReportId, SourceId } from '../../model/case.ts';
import { indexQuotes, type QuoteIndex } from '../quotes/quote-index.ts';
import { indexForRecognition, type Recogniser } from '../reading/recognise-incident.ts';
import { indexOutlets } from './index-outlets.ts';
import { type Likeness, measureLikeness } from './likeness.ts';

/** A case as drafts are held against it: made once, incidents compared and measured as drafts come to speak of them. */
export interface KnownClaims {
  readonly theCase: Case;
  readonly matching: Matching;
  readonly quotes: QuoteIndex;
  readonly recogniser: Recogniser;
  /** Reports by the folded name of who published them. */
  readonly outlets: ReadonlyMap<string, ReadonlySet<ReportId>>;
  readonly entryOf: (source: SourceId) => SourceEntry | undefined;
  readonly compare: (incident: Incident) => ReadonlyMap<QuestionId, QuestionComparison>;
  readonly likenessIn: (incident: Incident) => Likeness;
}

export function knowClaims(matching: Matching): KnownClaims {
  const { theCase, sources } = matching;
  const entries = new Map(sources.entries.map((entry) => [entry.source.id, entry]));
  return {
    theCase,
    matching,
    quotes: indexQuotes(theCase),
    recogniser: indexForRecognition(theCase),
    outlets: indexOutlets(theCase),
    entryOf: (source) => entries.get(source),
    compare: remember((incident) => {
      const { questions } = compareIncident(theCase, incident);
      return new Map(questions.map((comparison) => [comparison.question.id, comparison]));
    }),
    likenessIn: remember((incident) => measureLikeness(theCase, incident)),
  };
}

function remember<Result>(work: (incident: Incident) => Result): (incident: Incident) => Result {
  const known = new Map<Incident, Result>();
  return (incident) => {
    const result = known.get(incident) ?? work(incident);
    known.set(incident, result);
    return result;
  };
}
