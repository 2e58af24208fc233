import type { IncidentComparison } from '../../core/compare/comparison.ts';
import type { Case, Incident } from '../../core/model/case.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { countMarks, countOf } from '../../parts/mark-count.ts';
import { MarkSign } from '../../parts/mark-style.tsx';
import { groupDigits } from '../../words/group-digits.ts';
import { sayConcept } from '../../words/say-concept.ts';
import { sayDates } from '../../words/say-date.ts';
import { PageTitle } from '../frame.tsx';
import { Link } from '../link.tsx';

interface ComparisonHeadProps {
  readonly theCase: Case;
  readonly comparison: IncidentComparison;
}

export function ComparisonHead({ theCase, comparison }: ComparisonHeadProps) {
  const { incident } = comparison;
  const reports = new Set(incident.claims.flatMap(({ evidence }) => (evidence ?? []).map(({ report }) => report)));
  const kicker = [
    sayDates(incident.date),
    sayConcept(theCase, incident.place),
    `${countOf(reports.size, 'report')}, ${countOf(incident.claims.length, 'claim')}, ${sayQuoted(incident)}`,
  ];
  return (
    <header className="comparison-head">
      <p className="text-small text-soft">
        {joinParts(kicker, separator)}
        <span className="print:hidden">
          {separator}
          <Link to={{ page: 'exchange', incident: incident.id }}>Export</Link>
        </span>
      </p>
      <PageTitle>{incident.title}</PageTitle>
      <p className="lede">{incident.summary}</p>
      <ul className="tally" aria-label="Marks">
        {countMarks(comparison.questions.map(({ mark }) => mark)).map(({ mark, text }) => (
          <li key={mark} className="flex items-center gap-2">
            <MarkSign mark={mark} />
            {text}
          </li>
        ))}
      </ul>
    </header>
  );
}

/** What is not quoted stands in the editor's words, which a reader must know at once. */
function sayQuoted({ claims }: Incident): string {
  const quoted = claims.filter(({ evidence = [] }) => evidence.some(({ exact }) => exact !== undefined)).length;
  if (quoted === claims.length) return 'all quoted';
  return quoted === 0 ? 'all in our words' : `${groupDigits(quoted)} quoted, the rest in our words`;
}
