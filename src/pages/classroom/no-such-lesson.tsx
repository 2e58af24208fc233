import type { Problem } from '../../core/model/problem.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { Link } from '../link.tsx';
import { ProblemList } from '../states/problem-list.tsx';

/** The address names a lesson that is not here, or holds one that cannot be read: with what is wrong in it, null for the former. */
export function NoSuchLesson({ problems }: { problems: readonly Problem[] | null }) {
  const title = problems === null ? 'No such lesson' : 'The link is broken';
  return (
    <Frame title={title} page="classroom">
      <PageTitle>{title}</PageTitle>
      <p className="lede">
        {problems === null
          ? 'The address names a lesson that is not among those here. A lesson of one’s own stays in the browser it was made in: ask for its link or its file.'
          : 'Its end may have been cut off on the way, as some mail programs do. Copy it again, all of it, or ask for the lesson as a file.'}
      </p>
      <p className="mt-4">
        <Link to={{ page: 'classroom' }}>All lessons</Link>
      </p>
      {problems !== null && <ProblemList problems={problems} />}
    </Frame>
  );
}
