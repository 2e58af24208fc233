import { lazy, Suspense } from 'react';
import type { Mark } from '../../core/compare/comparison.ts';
import type { Digest } from '../../core/overview/digest.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { dropYear } from '../../parts/drop-year.ts';
import { separator } from '../../parts/join-parts.ts';
import { countMarks, sortMarks } from '../../parts/mark-count.ts';
import { MarkDot } from '../../parts/mark-style.tsx';
import { sayConcept } from '../../words/say-concept.ts';
import { sayDates } from '../../words/say-date.ts';
import { capitalise } from '../../words/say-list.ts';
import { Link } from '../link.tsx';

const EntryHits = lazy(async () => ({ default: (await import('./entry-hits.tsx')).EntryHits }));

interface IncidentEntryProps {
  readonly openCase: OpenCase;
  readonly digest: Digest;
  /** Its index in the case. */
  readonly incident: number;
  /** The words searched for. */
  readonly words: string;
  /** Whether the entry before it is of the same year, and says so. */
  readonly isYearSaid: boolean;
}

export function IncidentEntry({ openCase, digest, incident, words, isYearSaid }: IncidentEntryProps) {
  const { shared } = openCase;
  const year = digest.date.from.slice(0, 4);
  return (
    <article className="entry">
      {isYearSaid ? <span /> : <h2 className="year-number">{year}</h2>}
      <p className="entry-date">{dropYear(sayDates(digest.date), year)}</p>
      <div>
        <h3 className="entry-title">
          <Link to={{ incident: digest.id }}>{digest.title}</Link>
        </h3>
        <p className="entry-gist">{digest.summary}</p>
        <p className="text-note text-faint">
          {capitalise(sayConcept(shared, digest.place))} —{' '}
          {digest.parties.map((id) => shared.partyById.get(id)?.name).join(separator)}
        </p>
        {words !== '' && (
          <Suspense fallback={null}>
            <EntryHits openCase={openCase} id={digest.id} incident={incident} words={words} />
          </Suspense>
        )}
      </div>
      <MarkStrip marks={digest.marks} />
    </article>
  );
}

/** One dot a question, conflicts first. */
function MarkStrip({ marks }: { marks: readonly Mark[] }) {
  const counts = countMarks(marks);
  const conflicts = counts.find(({ mark }) => mark === 'conflict');
  return (
    <p className="strip">
      <span className="sr-only">{counts.map(({ text }) => text).join(', ') || 'No question asked'}</span>
      <span className="strip-dots" aria-hidden="true">
        {sortMarks(marks).map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is told from others of its mark by its place alone
          <MarkDot key={index} mark={mark} />
        ))}
      </span>
      <span className="text-note text-faint" aria-hidden="true">
        {conflicts?.text ?? 'no conflict'}
      </span>
    </p>
  );
}
