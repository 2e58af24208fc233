import { groupDigits } from '../../words/group-digits.ts';
import type { SectionProps } from './source-section.tsx';

/** The page at a glance; each number leads to its section. */
export function SourceTally({ sections }: { sections: readonly SectionProps[] }) {
  return (
    <ul className="source-tally" aria-label="On this page">
      {sections.map(({ id, title, count }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <span className="tally-number">{groupDigits(count)}</span> {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
