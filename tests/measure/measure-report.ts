import { findAttributions } from '../../src/core/attribution/find-attributions.ts';
import { isSameAnswer } from '../../src/core/compare/same-answer.ts';
import { findHeading } from '../../src/core/intake/find-heading.ts';
import { findAsides } from '../../src/core/intake/set-aside.ts';
import { splitPassages } from '../../src/core/intake/split-passages.ts';
import { indexForMatching } from '../../src/core/matching/index-for-matching.ts';
import type { Proposal } from '../../src/core/matching/proposal.ts';
import { proposeClaims } from '../../src/core/matching/propose-claims.ts';
import type { Case, Claim, Incident, Report } from '../../src/core/model/case.ts';
import { indexCase } from '../../src/core/model/index-case.ts';
import type { Span } from '../../src/core/text/span.ts';
import { createTagger } from '../../src/core/text/tag-text.ts';

/** A shipped claim and the proposal that has its incident, question, source and words; null where none has. */
interface Match {
  readonly incident: Incident;
  readonly claim: Claim;
  readonly proposal: Proposal | null;
  /** What the proposal has otherwise. */
  readonly wrong: readonly ('stance' | 'certainty' | 'origin' | 'answer')[];
}

export interface Measure {
  readonly text: string;
  readonly matches: readonly Match[];
  readonly proposals: readonly Proposal[];
  /** Those that are no shipped claim. */
  readonly idle: readonly Proposal[];
}

const tag = createTagger();

/** What is proposed of a report, held against the claims that the case has of it, which the matcher does not see. */
export function measureReport(theCase: Case, report: Report, text: string): Measure {
  const stands = report.passages.map((passage): Span => {
    const start = text.indexOf(passage);
    if (start < 0) throw new Error(`not in the text: ${passage}`);
    return [start, start + passage.length];
  });
  const proposals = proposeOf(theCase, report, text);
  const matches = listClaims(theCase, report).map(({ incident, claim }): Match => {
    const places = placesOf(claim, report, stands, text);
    const fitting = proposals
      .filter((proposal) => covers(proposal, incident, claim, places))
      .map((proposal) => ({ proposal, wrong: listWrong(incident, claim, proposal) }));
    const [best = { proposal: null, wrong: [] }] = fitting.toSorted((a, b) => a.wrong.length - b.wrong.length);
    return { incident, claim, ...best };
  });
  const used = new Set(matches.map(({ proposal }) => proposal));
  return { text, matches, proposals, idle: proposals.filter((proposal) => !used.has(proposal)) };
}

/** As the page does it: what is set aside and the heading are left out. */
function proposeOf(theCase: Case, report: Report, text: string): readonly Proposal[] {
  const asides = findAsides(text);
  const passages = splitPassages(text, asides, findHeading(text, {}, asides));
  const tagged = tag(text);
  const { outlet, published } = report;
  const matching = indexForMatching(withoutClaimsOf(theCase, report));
  return proposeClaims(matching, { text, published, passages, outlet }, findAttributions(tagged), tagged);
}

function listClaims({ incidents }: Case, { id }: Report): readonly { incident: Incident; claim: Claim }[] {
  return incidents.flatMap((incident) =>
    incident.claims.filter((claim) => restsOn(claim, id)).map((claim) => ({ incident, claim })),
  );
}

function restsOn({ evidence }: Claim, id: Report['id']): boolean {
  return evidence?.some(({ report }) => report === id) ?? false;
}

/** Questions, sources and concepts stay, and the claims of other reports. */
function withoutClaimsOf(theCase: Case, { id }: Report): Case {
  const incidents = theCase.incidents.map((incident) => ({
    ...incident,
    claims: incident.claims.filter((claim) => !restsOn(claim, id)),
  }));
  return indexCase({ ...theCase, incidents });
}

function placesOf(
  { evidence }: Claim,
  { id, passages: texts }: Report,
  passages: readonly Span[],
  text: string,
): readonly Span[] {
  return (evidence ?? []).flatMap(({ report, passage, exact }) => {
    const [start] = passages[passage ?? -1] ?? [-1];
    const at = texts[passage ?? -1]?.indexOf(exact ?? '') ?? -1;
    if (report !== id || exact === undefined || at < 0) return [];
    if (text.slice(start + at, start + at + exact.length) !== exact) throw new Error(`not there: ${exact}`);
    return [[start + at, start + at + exact.length] as const];
  });
}

function covers({ draft }: Proposal, incident: Incident, claim: Claim, places: readonly Span[]): boolean {
  const isThere = draft.evidence.some(([start, end]) => places.some(([from, to]) => start < to && from < end));
  return (
    isThere && draft.incident === incident.id && draft.question === claim.question && draft.source === claim.source
  );
}

function listWrong(incident: Incident, claim: Claim, { draft }: Proposal): Match['wrong'] {
  const question = incident.questions.find(({ id }) => id === claim.question);
  const wrong: ('stance' | 'certainty' | 'origin' | 'answer')[] = [];
  if (draft.stance !== claim.stance) wrong.push('stance');
  if (draft.certainty !== claim.certainty) wrong.push('certainty');
  if ((draft.origin ?? undefined) !== claim.origin) wrong.push('origin');
  const isSame =
    draft.answer === null || claim.answer === undefined
      ? draft.answer === null && claim.answer === undefined
      : question !== undefined && ('text' in draft.answer || isSameAnswer(draft.answer, claim.answer, question));
  if (!isSame) wrong.push('answer');
  return wrong;
}
