import type { Attribution } from '../core/attribution/attribution.ts';
import { findAttributions } from '../core/attribution/find-attributions.ts';
import { findHeading } from '../core/intake/find-heading.ts';
import { findSameReport, type KnownReport, type SameReport } from '../core/intake/find-same-report.ts';
import type { Heading } from '../core/intake/heading.ts';
import { type Aside, findAsides } from '../core/intake/set-aside.ts';
import { splitPassages } from '../core/intake/split-passages.ts';
import { findWordValues } from '../core/log/find-word-values.ts';
import type { ReportText } from '../core/log/operation.ts';
import type { Work } from '../core/log/work.ts';
import { findStanding } from '../core/matching/find-standing.ts';
import { indexForMatching, type Matching } from '../core/matching/index-for-matching.ts';
import { proposeClaims } from '../core/matching/propose-claims.ts';
import { suggestIncident } from '../core/matching/suggest-incident.ts';
import type { Case, ReportId } from '../core/model/case.ts';
import { createTagger } from '../core/text/tag-text.ts';
import type { TaggedText } from '../core/text/tagged-text.ts';
import type { ReadAside, ReportReading, ReportToRead } from './report-reading.ts';

/** What a text says by itself, whatever the case: while its claims are worked through it stays as it is. */
interface TextReading {
  readonly text: string;
  readonly asides: readonly Aside[];
  readonly heading: Heading;
  readonly tagged: TaggedText;
  readonly attributions: readonly Attribution[];
}

const tag = createTagger();
let latest: TextReading | null = null;
const matchings = new WeakMap<Case, Matching>();

export function readReport(theCase: Case, work: Work, report: ReportToRead): ReportReading {
  if (latest?.text !== report.text) latest = readText(report.text);
  const { text, tagged, heading, attributions } = latest;
  const asides = chooseAsides(latest.asides, report.asides);
  const passages = splitPassages(text, asides, heading);
  const published = report.published ?? heading.published?.value ?? null;
  const outlet = report.outlet ?? heading.outlet?.value ?? null;
  const matching = indexOnce(theCase, work);
  const proposals = proposeClaims(matching, { text, published, passages, outlet }, attributions, tagged);
  const same = findSame(theCase, work, report, latest);
  const held = same === null || same.how === 'copy' ? report.id : same.id;
  const standing = held === null ? {} : findStanding(theCase, held as ReportId, proposals);
  const stray = proposals.filter(({ draft }) => draft.incident === null).flatMap(({ draft }) => draft.evidence);
  const newIncident = suggestIncident(matching, { text, published }, stray.length > 0 ? stray : passages);
  return { heading, asides, passages, attributions, proposals, standing, newIncident, same };
}

function readText(text: string): TextReading {
  const asides = findAsides(text);
  const tagged = tag(text);
  return { text, tagged, asides, heading: findHeading(text, {}, asides), attributions: findAttributions(tagged) };
}

/** The same case always comes with the same work: each change makes another of it. */
function indexOnce(theCase: Case, work: Work): Matching {
  const matching = matchings.get(theCase) ?? indexForMatching(theCase, findWordValues(work));
  matchings.set(theCase, matching);
  return matching;
}

/** What is recognised, but for what the user called back, and with what the user set aside. */
function chooseAsides(found: readonly Aside[], chosen: ReportToRead['asides']): readonly ReadAside[] {
  const isCalledBack = ({ span }: Aside) =>
    chosen.some((choice) => !choice.isAside && choice.span[0] < span[1] && span[0] < choice.span[1]);
  const added = chosen.filter(({ isAside }) => isAside).map(({ span }) => ({ span, reason: 'user' as const }));
  return [...found.filter((aside) => !isCalledBack(aside)), ...added].sort((a, b) => a.span[0] - b.span[0]);
}

/** Of the case's reports only the passages are known on which claims rest; the user's own are there whole. */
function findSame(theCase: Case, work: Work, report: ReportToRead, { heading }: TextReading): SameReport | null {
  const own = [...work.reports.values()].filter(({ id, isDropped }) => id !== report.id && !isDropped);
  const known: readonly KnownReport[] = [
    ...own.map(({ id, text, url, headline, outlet }) => ({
      id,
      url,
      headline,
      outlet,
      passages: listPassages(work.texts.get(text)),
      isWhole: true,
    })),
    ...theCase.reports.filter(({ id }) => !work.reports.has(id)).map((each) => ({ ...each, isWhole: false })),
  ];
  return findSameReport(report.text, known, {
    url: report.url ?? heading.url?.value,
    headline: report.headline ?? heading.headline?.value,
    outlet: report.outlet ?? heading.outlet?.value,
  });
}

const passagesOf = new WeakMap<ReportText, readonly string[]>();

function listPassages(own: ReportText | undefined): readonly string[] {
  if (own === undefined) return [];
  const kept = passagesOf.get(own);
  if (kept !== undefined) return kept;
  const { text } = own;
  const asides = findAsides(text);
  const passages = splitPassages(text, asides, findHeading(text, {}, asides)).map((span) => text.slice(...span));
  passagesOf.set(own, passages);
  return passages;
}
