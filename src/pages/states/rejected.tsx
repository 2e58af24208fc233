import type { Problem } from '../../core/model/problem.ts';
import { countOf } from '../../parts/mark-count.ts';
import { Frame, PageTitle } from '../frame.tsx';

/** A file of any size can be wrong throughout; the first of its problems are enough to begin with. */
const shown = 100;

export function Rejected({ problems }: { problems: readonly Problem[] }) {
  return (
    <Frame title="The case could not be read">
      <PageTitle>The case could not be read</PageTitle>
      <p className="lede" role="alert">
        {countOf(problems.length, 'place is', 'places are')} not as a case file has them. Nothing was loaded: half a
        case would mark wrongly.
      </p>
      <p className="mt-3 max-w-[62ch]">
        Mend them in the case file and open the page again. <code>npx sources-say validate</code> prints the same list.
      </p>
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
    </Frame>
  );
}

function sayPlace({ file, path }: Problem): string {
  const place = path === '' ? 'the file as a whole' : path;
  return file === undefined ? place : `${file}: ${place}`;
}
