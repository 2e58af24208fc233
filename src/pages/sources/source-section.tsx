import type { ReactNode } from 'react';
import { countOf as sayCount } from '../../parts/mark-count.ts';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** What is counted, where it is not claims: "report". */
  readonly countOf?: string;
  readonly note?: string;
  readonly children: ReactNode;
}

export function Section({ id, title, count, countOf = 'claim', note, children }: SectionProps) {
  return (
    <section className="source-section" aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title} <span className="section-count">{sayCount(count, countOf)}</span>
      </h2>
      {note !== undefined && <p className="section-note">{note}</p>}
      {children}
    </section>
  );
}
