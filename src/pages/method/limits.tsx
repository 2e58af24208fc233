import type { ReactNode } from 'react';
import { Link } from '../link.tsx';

interface Limit {
  readonly title: string;
  readonly text: ReactNode;
}

const limits: readonly Limit[] = [
  {
    title: 'Agreement is not truth.',
    text: 'Two parties may share a mistake, a source that neither names, or an interest in saying the same. And a conflict does not mean that one of the two is right.',
  },
  {
    title: 'Who is a party is a judgement.',
    text: (
      <>
        Editors decide who speaks for the same interest, and may be wrong. A party split in two would vote twice; two
        taken for one are not heard apart. <Link to={{ page: 'sources' }}>Sources</Link> lists who is counted with whom.
      </>
    ),
  },
  {
    title: 'Unnamed sources cannot be checked.',
    text: '“Intelligence sources” may be one person or many, may belong to a party that is heard already, and may be the same people whom another report calls something else. Where it was open whether two unnamed voices are one, the shipped data count them as one. “Named sources only” shows what remains without them.',
  },
  {
    title: 'Most words come at second hand.',
    text: 'A general speaks to an agency, the agency to a newspaper, a translator in between. A slip on the way looks like the general’s own word. Where a report does not say whose word it is, a copy may pass for a voice of its own.',
  },
  {
    title: 'A case holds what was gathered for it.',
    text: '“Nobody is quoted” means nobody in these reports. A statement made elsewhere, later or in another language may be missing.',
  },
  {
    title: 'Silence is not denial.',
    text: 'It is not consent either. That a report did not ask, or did not print the reply, looks the same as no reply.',
  },
  {
    title: 'Reading is judging.',
    text: 'Position, certainty and answer of each claim were read by people from the exact words, which stand beside them wherever they were kept. Another reader may read otherwise: that is what the examples above let you try.',
  },
  {
    title: 'Machines only propose.',
    text: 'Add a report and the copy desk find who said what by rules, miss some of it and get some of it wrong. Nothing enters a case before somebody accepts it, and a draft in which nothing is found has not been cleared.',
  },
];

export function Limits() {
  return (
    <section className="method-rule" aria-labelledby="limits">
      <h2 className="method-heading" id="limits" tabIndex={-1}>
        What a mark cannot tell
      </h2>
      <dl className="method-limits">
        {limits.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
