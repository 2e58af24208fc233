import type { ImportPreview, ImportProblem } from '../../desk/import-preview.ts';
import { countOf } from '../../parts/mark-count.ts';
import { sayRows } from '../../words/say-rows.ts';

/** Each place that keeps the file out, with what belongs there. */
export function ImportProblems({
  refused: { kind, problems, problemCount },
}: {
  refused: Extract<ImportPreview, { status: 'refused' }>;
}) {
  const more =
    problemCount - problems.reduce((count, { place }) => count + ('rows' in place ? place.rows.length : 1), 0);
  return (
    <>
      <p role="alert">
        {kind === 'csv'
          ? `This table of claims cannot be read yet: ${countOf(problemCount, 'place is', 'places are')} to be mended. `
          : `This cannot be read as a case file: ${countOf(problemCount, 'place is', 'places are')} at fault. `}
        Nothing was taken in; your case is as it was.{kind === 'csv' && ' Mend the table and choose it again.'}
      </p>
      <ol className="problems">
        {problems.map((problem) => (
          <li key={`${sayPlace(problem)} ${problem.expected} ${problem.found}`}>
            <code>{sayPlace(problem)}</code>
            <p>
              expected {problem.expected}; found <span className="text-ink">{problem.found}</span>
            </p>
          </li>
        ))}
      </ol>
      {more > 0 && <p>And {countOf(more, 'more', 'more')}.</p>}
    </>
  );
}

function sayPlace({ place }: ImportProblem): string {
  if ('rows' in place)
    return place.column === '' ? sayRows(place.rows) : `${sayRows(place.rows)}, column “${place.column}”`;
  return place.path === '' ? 'the file as a whole' : place.path;
}
