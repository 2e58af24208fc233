import { compareQuestion } from '../core/compare/compare-question.ts';
import type { DraftCheck, DraftStatement } from '../core/draft/draft-check.ts';
import type { DraftFinding } from '../core/draft/draft-finding.ts';
import type { Case, Claim, ClaimId, Incident } from '../core/model/case.ts';
import type { Span } from '../core/text/span.ts';
import { takeClaims } from './name-speakers.ts';
import { findingTitle, sayFinding } from './say-finding.ts';
import { describeClaim, type SheetClaim } from './sheet-claim.ts';

/** One statement of a draft, with all that a fact-checker holds it against. */
export interface SheetRow {
  /** From 1, in text order. */
  readonly number: number;
  readonly span: Span;
  readonly words: string;
  /** The title of the incident that it is held against; null where it is the draft's. */
  readonly incident: string | null;
  /** Null where the words answer no question of the incident. */
  readonly question: string | null;
  /** Whom the draft credits, as it names them; null for its own voice. */
  readonly speaker: string | null;
  /** Claims that say the same; none where nobody does. */
  readonly supporting: readonly SheetClaim[];
  /** Claims that show a finding on it, and the other sides of a conflict. */
  readonly contradicting: readonly SheetClaim[];
  readonly findings: readonly SheetFinding[];
}

export interface SheetFinding {
  readonly key: string;
  readonly title: string;
  readonly message: string;
  /** Why it was waved through; null where it was not. */
  readonly waived: string | null;
}

/** What is to be a row: a statement, or a finding that is on none. */
type Entry = Pick<DraftStatement, 'span' | 'incident' | 'question' | 'speaker' | 'claims' | 'findings'>;

export function listSheet(
  theCase: Case,
  draft: string,
  check: DraftCheck,
  waived: ReadonlyMap<string, string> = new Map(),
): readonly SheetRow[] {
  const onStatements = new Set(check.statements.flatMap(({ findings }) => findings));
  const alone = check.findings
    .filter(({ key }) => !onStatements.has(key))
    .map((finding): Entry => ({ ...finding, claims: [], findings: [finding.key] }));
  const entries: readonly Entry[] = [...check.statements, ...alone];
  return entries
    .toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
    .map((entry, index) => ({ number: index + 1, ...makeRow(theCase, draft, check, waived, entry) }));
}

function makeRow(
  theCase: Case,
  draft: string,
  check: DraftCheck,
  waived: ReadonlyMap<string, string>,
  { span, incident: id, question, speaker, claims, findings: keys }: Entry,
): Omit<SheetRow, 'number'> {
  const findings = check.findings.filter(({ key }) => keys.includes(key));
  const incident = theCase.incidentById.get(id);
  const against = incident === undefined ? [] : findAgainst(theCase, incident, { question, claims }, findings);
  const list = (some: readonly Claim[]) =>
    incident === undefined ? [] : some.map((claim) => describeClaim(theCase, incident, claim));
  return {
    span,
    words: draft.slice(...span).replace(/\s+/gu, ' '),
    incident: id === check.incident ? null : (incident?.title ?? null),
    question: incident?.questions.find((each) => each.id === question)?.text ?? null,
    speaker,
    supporting: list(incident === undefined ? [] : takeClaims(incident.claims, claims)),
    contradicting: list(against),
    findings: findings.map((finding) => ({
      key: finding.key,
      title: findingTitle[finding.code],
      message: sayFinding(theCase, finding, draft),
      waived: waived.get(finding.key) ?? null,
    })),
  };
}

/** What the findings on it show, and on a question in conflict whoever is on another side than those that say the same. */
function findAgainst(
  theCase: Case,
  { questions, claims: all }: Incident,
  statement: Pick<Entry, 'question' | 'claims'>,
  findings: readonly DraftFinding[],
): readonly Claim[] {
  const question = questions.find(({ id }) => id === statement.question);
  const onIt = all.filter((claim) => claim.question === statement.question);
  const comparison = question === undefined ? null : compareQuestion(theCase, question, onIt, {});
  const isOwn = (camp: readonly ClaimId[]) => camp.some((id) => statement.claims.includes(id));
  const camps = comparison?.mark === 'conflict' ? comparison.camps : [];
  const others = camps.some(isOwn) ? camps.filter((camp) => !isOwn(camp)).flat() : [];
  const ids = new Set([...findings.flatMap(({ claims }) => claims), ...others]);
  return takeClaims(all, [...ids]).filter(({ id }) => !statement.claims.includes(id));
}
