import type { Case, Claim, Evidence, IncidentId, ReportId } from '../../model/case.ts';
import { type Corpus, makeCorpus } from './corpus.ts';
import { listWords, type Word } from './list-words.ts';
import type { Holding, SourceText } from './source-text.ts';

/** A case's quotable words. Each part is read when it is first asked for, and kept. */
export interface QuoteIndex {
  /** What the reports on an incident hold, and the translations of its claims. */
  readonly ofIncident: (incident: IncidentId) => Corpus;
  readonly ofCase: () => Corpus;
  readonly wordsOf: (text: SourceText) => readonly Word[];
}

export function indexQuotes(theCase: Case): QuoteIndex {
  const cited = keep((everything: Case) => listCited(everything));
  const passages = keep((id: ReportId) => listPassages(theCase, id, cited(theCase)));
  const translations = keep((id: IncidentId) => listTranslations(theCase, id));
  const wholeCase = keep(({ reports, incidents }: Case) =>
    makeCorpus([...reports.flatMap(({ id }) => passages(id)), ...incidents.flatMap(({ id }) => translations(id))]),
  );
  return {
    ofIncident: keep((id) => makeCorpus([...listReports(theCase, id).flatMap(passages), ...translations(id)])),
    ofCase: () => wholeCase(theCase),
    wordsOf: keep(({ text }) => listWords(text)),
  };
}

/** Asked twice, it answers once. */
function keep<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}

function listReports(theCase: Case, id: IncidentId): readonly ReportId[] {
  const claims = theCase.incidentById.get(id)?.claims ?? [];
  return [...new Set(claims.flatMap(({ evidence = [] }) => evidence.map(({ report }) => report)))];
}

function listTranslations(theCase: Case, incident: IncidentId): readonly SourceText[] {
  const claims = theCase.incidentById.get(incident)?.claims ?? [];
  return claims.flatMap((claim) => {
    const { translation: text } = claim;
    return text === undefined ? [] : [{ text, holdings: [{ claim, incident, start: 0, end: text.length }] }];
  });
}

interface Cited extends Evidence {
  readonly claim: Claim;
  readonly incident: IncidentId;
}

/** What claims quote, by report and by the index of the passage. */
type Citings = ReadonlyMap<ReportId, readonly (readonly Cited[] | undefined)[]>;

function listCited({ incidents }: Case): Citings {
  const byReport = new Map<ReportId, Cited[][]>();
  for (const { id, claims } of incidents) {
    for (const claim of claims)
      for (const evidence of claim.evidence ?? []) note(byReport, { ...evidence, claim, incident: id });
  }
  return byReport;
}

function note(byReport: Map<ReportId, Cited[][]>, cited: Cited): void {
  const { report, passage } = cited;
  if (passage === undefined || cited.exact === undefined) return;
  const passages = byReport.get(report) ?? [];
  byReport.set(report, passages);
  passages[passage] ??= [];
  passages[passage]?.push(cited);
}

function listPassages({ reportById }: Case, id: ReportId, citings: Citings): readonly SourceText[] {
  const cited = citings.get(id) ?? [];
  return (reportById.get(id)?.passages ?? []).map((text, passage) => ({
    text,
    holdings: (cited[passage] ?? []).flatMap((one) => locate(text, one)),
  }));
}

/** Of several places, the one that its surroundings name. */
function locate(text: string, { exact = '', prefix = '', suffix = '', claim, incident }: Cited): readonly Holding[] {
  const found = text.indexOf(prefix + exact + suffix);
  const start = found === -1 ? text.indexOf(exact) : found + prefix.length;
  return start === -1 ? [] : [{ claim, incident, start, end: start + exact.length }];
}
