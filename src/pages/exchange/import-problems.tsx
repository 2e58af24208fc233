import type { ImportPreview, ImportProblem } from '../../desk/import-preview.ts';
import { countOf } from '../../parts/mark-count.ts';

/** Each place that keeps the file out, with what belongs there. */
export function ImportProblems({
  refused: { kind, problems, problemCount },
}: {
  refused: Extract<ImportPreview, { status: 'refused' }>;
}) {
  return (
    <>
      <p role="alert">
        {kind === 'csv' ? 'This table of claims cannot be read yet: ' : 'This is no case file as it stands: '}
        {countOf(problemCount, 'place is', 'places are')} to be mended. Nothing was taken in; your case is as it was.
        Mend the file and choose it again.
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
      {problemCount > problems.length && <p>And {countOf(problemCount - problems.length, 'more', 'more')}.</p>}
    </>
  );
}

function sayPlace({ place }: ImportProblem): string {
  if ('row' in place) return place.column === '' ? `Row ${place.row}` : `Row ${place.row}, column “${place.column}”`;
  return place.path === '' ? 'the file as a whole' : place.path;
}
