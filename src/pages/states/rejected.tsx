import type { Problem } from '../../core/model/problem.ts';
import { countOf } from '../../parts/mark-count.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { ProblemList } from './problem-list.tsx';

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
      <ProblemList problems={problems} />
    </Frame>
  );
}
