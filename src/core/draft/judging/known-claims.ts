import { compareIncident } from '../../compare/compare-case.ts';
import type { QuestionComparison } from '../../compare/comparison.ts';
import type { Matching } from '../../matching/index-for-matching.ts';
import type { SourceEntry } from '../../matching/index-sources.ts';
import type { Case, Incident, QuestionId, SourceId } from '../../model/case.ts';
import { indexQuotes, type QuoteIndex } from '../quotes/quote-index.ts';
import { indexForRecognition, type Recogniser } from '../reading/recognise-incident.ts';

/** A case as drafts are held against it: made once, incidents compared as drafts come to speak of them. */
export interface KnownClaims {
  readonly theCase: Case;
  readonly matching: Matching;
  readonly quotes: QuoteIndex;
  readonly recogniser: Recogniser;
  readonly entryOf: (source: SourceId) => SourceEntry | undefined;
  readonly compare: (incident: Incident) => ReadonlyMap<QuestionId, QuestionComparison>;
}

export function knowClaims(matching: Matching): KnownClaims {
  const { theCase, sources } = matching;
  const entries = new Map(sources.entries.map((entry) => [entry.source.id, entry]));
  const compared = new WeakMap<Incident, ReadonlyMap<QuestionId, QuestionComparison>>();
  return {
    theCase,
    matching,
    quotes: indexQuotes(theCase),
    recogniser: indexForRecognition(theCase),
    entryOf: (source) => entries.get(source),
    compare: (incident) => {
      const known = compared.get(incident);
      if (known !== undefined) return known;
      const { questions } = compareIncident(theCase, incident);
      const byId = new Map(questions.map((comparison) => [comparison.question.id, comparison]));
      compared.set(incident, byId);
      return byId;
    },
  };
}
