import { type ReactNode, useRef } from 'react';
import { useOverflow } from '../../../io/layout.ts';

/** Around a table that may be wider than the screen: then it is a stop for the keyboard, to be scrolled by. */
export function ResultsBox({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(box);
  return (
    <div
      ref={box}
      className="results-box"
      {...(overflows && { role: 'region', tabIndex: 0, 'aria-label': 'Table, scrolls sideways' })}
    >
      {children}
    </div>
  );
}
