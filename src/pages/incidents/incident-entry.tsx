import type { IncidentComparison } from '../../core/compare/comparison.ts';
import type { Case } from '../../core/model/case.ts';
import { dropYear } from '../../parts/drop-year.ts';
import { separator } from '../../parts/join-parts.ts';
import { countMarks, sortByMark } from '../../parts/mark-count.ts';
import { MarkDot } from '../../parts/mark-style.tsx';
import { findSpeakingParties } from '../../parts/speaker.ts';
import { sayConcept } from '../../words/say-answer.ts';
import { sayDates } from '../../words/say-date.ts';
import { capitalise } from '../../words/say-list.ts';
import { Link } from '../link.tsx';

interface IncidentEntryProps {
  readonly theCase: Case;
  readonly comparison: IncidentComparison;
}

export function IncidentEntry({ theCase, comparison }: IncidentEntryProps) {
  const { incident } = comparison;
  return (
    <li className="entry">
      <p className="entry-date">{dropYear(sayDates(incident.date), incident.date.from.slice(0, 4))}</p>
      <div>
        <h3 className="entry-title">
          <Link to={{ incident: incident.id }}>{incident.title}</Link>
        </h3>
        <p className="entry-gist">{incident.summary}</p>
        <p className="text-note text-faint">
          {capitalise(sayConcept(theCase, incident.place))} —{' '}
          {findSpeakingParties(theCase, incident)
            .map(({ name }) => name)
            .join(separator)}
        </p>
      </div>
      <MarkStrip comparison={comparison} />
    </li>
  );
}

/** One dot a question, conflicts first. */
function MarkStrip({ comparison }: { comparison: IncidentComparison }) {
  const counts = countMarks(comparison);
  const conflicts = counts.find(({ mark }) => mark === 'conflict');
  return (
    <p className="strip">
      <span className="sr-only">{counts.map(({ text }) => text).join(', ') || 'No question asked'}</span>
      <span className="strip-dots" aria-hidden="true">
        {sortByMark(comparison.questions).map(({ question, mark }) => (
          <MarkDot key={question.id} mark={mark} />
        ))}
      </span>
      <span className="text-note text-faint" aria-hidden="true">
        {conflicts?.text ?? 'no conflict'}
      </span>
    </p>
  );
}
