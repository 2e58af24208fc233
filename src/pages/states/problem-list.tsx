import type { Problem } from '../../core/model/problem.ts';
import { countOf } from '../../parts/mark-count.ts';

/** A file of any size can be wrong throughout; the first of its problems are enough to begin with. */
const shown = 100;

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <>
      <ol className="problems">
        {problems.slice(0, shown).map((problem) => (
          <li key={`${problem.file ?? ''} ${problem.path} ${problem.expected} ${problem.found}`}>
            <code>{sayPlace(problem)}</code>
            <p>
              expected {problem.expected}; found <span className="text-ink">{problem.found}</span>
            </p>
          </li>
        ))}
      </ol>
      {problems.length > shown && <p className="mt-3">And {countOf(problems.length - shown, 'more', 'more')}.</p>}
    </>
  );
}

function sayPlace({ file, path }: Problem): string {
  const place = path === '' ? 'the file as a whole' : path;
  return file === undefined ? place : `${file}: ${place}`;
}
