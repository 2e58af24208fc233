import { findOrigin } from '../compare/origin.ts';
import type { Answer, Case, Claim, ClaimId, ConceptId, Incident, ReportId, SourceId } from '../model/case.ts';

type TextField = 'title' | 'summary' | 'place' | 'source' | 'question' | 'quote' | 'statement';

/** How much a word says of an incident by where it stands there: whole numbers, up to 15. */
export const weightOf: Readonly<Record<TextField, number>> = {
  title: 12,
  place: 8,
  source: 8,
  summary: 5,
  quote: 3,
  statement: 2,
  question: 1,
};

/** Something an incident can be found by. */
export interface IncidentText {
  readonly field: TextField;
  readonly text: string;
  /** BCP 47; `und` of names. */
  readonly language: string;
  /** The claim that it is of, or is the answer of. */
  readonly claim: ClaimId | null;
}

/** The editor's own words, and translations. */
const editorsLanguage = 'en';
const nameLanguage = 'und';

/**
 * Names of sources, parties, outlets and agencies are `source`. A headline is a `quote` of no claim,
 * or a `statement` where it stands in brackets: then it is the editor's;
 * an answer is a `statement`, after all those in the editor's words.
 */
export function listTexts(theCase: Case, incident: Incident): readonly IncidentText[] {
  const texts: IncidentText[] = [];
  const seen = new Set<SourceId | ReportId | ConceptId>();
  const isNew = (id: SourceId | ReportId | ConceptId) => !seen.has(id) && seen.add(id) !== undefined;
  const add = (field: TextField, text: string | undefined, language: string, claim: Claim | null = null) => {
    if (text !== undefined) texts.push({ field, text, language, claim: claim?.id ?? null });
  };
  const addSource = (id: SourceId) => {
    const source = theCase.sourceById.get(id);
    if (source === undefined || !isNew(id)) return;
    add('source', source.name, nameLanguage);
    add('source', theCase.partyById.get(source.party)?.name, nameLanguage);
  };
  const addReport = (id: ReportId) => {
    const report = theCase.reportById.get(id);
    if (report === undefined || !isNew(id)) return;
    add('source', report.outlet, nameLanguage);
    add('source', report.agency, nameLanguage);
    add(isOurs(report.headline) ? 'statement' : 'quote', report.headline, report.language);
  };
  const addConcept = (field: TextField, id: ConceptId, claim: Claim | null) => {
    const concept = theCase.conceptById.get(id);
    if (concept === undefined || !isNew(id)) return;
    add(field, concept.label, nameLanguage, claim);
    for (const alias of concept.aliases ?? []) add(field, alias, nameLanguage, claim);
  };

  add('title', incident.title, editorsLanguage);
  add('summary', incident.summary, editorsLanguage);
  for (const day of new Set([incident.date.from, incident.date.to])) add('summary', day.slice(0, 10), editorsLanguage);
  for (let at: ConceptId | undefined = incident.place; at !== undefined; at = theCase.conceptById.get(at)?.broader)
    addConcept('place', at, null);
  for (const { text } of incident.questions) add('question', text, editorsLanguage);
  for (const claim of incident.claims) {
    addSource(claim.source);
    addSource(findOrigin(claim));
    for (const { exact, report } of claim.evidence ?? []) {
      add('quote', exact, claim.language ?? theCase.reportById.get(report)?.language ?? nameLanguage, claim);
      addReport(report);
    }
    add('statement', claim.translation, editorsLanguage, claim);
    add('statement', claim.statement, editorsLanguage, claim);
  }
  for (const claim of incident.claims) {
    if (claim.answer === undefined) continue;
    add('statement', freeText(claim.answer), editorsLanguage, claim);
    for (const id of conceptsOf(claim.answer)) addConcept('statement', id, claim);
  }
  return texts;
}

function isOurs(headline: string): boolean {
  return headline.startsWith('[');
}

function freeText(answer: Answer): string | undefined {
  return 'text' in answer ? answer.text : undefined;
}

function conceptsOf(answer: Answer): readonly ConceptId[] {
  return 'concepts' in answer ? answer.concepts : [];
}
