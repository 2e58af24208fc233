import type { ReactElement } from 'react';
import type { Silence } from './say-claim-here.ts';

const signs: Record<Silence, ReactElement> = {
  /** A mouth kept shut. */
  declines: (
    <>
      <circle cx="7" cy="7" r="5.75" />
      <path d="M4 7h6" />
    </>
  ),
  /** Neither half. */
  noncommittal: (
    <>
      <circle cx="7" cy="7" r="5.75" />
      <path d="M10.9 3.1 3.1 10.9" />
    </>
  ),
  /** Words that pass it by. */
  silent: <path d="M1.5 7h.01M7 7h.01M12.5 7h.01" strokeWidth="2.4" />,
  /** A form with the field left empty. */
  'no-value': <path d="M3.5 2h-2v10h2M10.5 2h2v10h-2" />,
};

export function SilenceSign({ silence }: { silence: Silence }) {
  return (
    <svg className="silence-sign" viewBox="0 0 14 14" aria-hidden="true">
      {signs[silence]}
    </svg>
  );
}
