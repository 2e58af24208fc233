import { memo, type RefObject } from 'react';
import type { DrawnLine } from './draw-lines.ts';

interface DraftMirrorProps {
  readonly mirror: RefObject<HTMLDivElement | null>;
  readonly lines: readonly DrawnLine[];
  /** Numbers of findings: of the one that is open, and of the one at the caret. */
  readonly current: number | null;
  readonly atCaret: number | null;
}

/**
 * Lies under the text box in the very same type and draws nothing but the lines under marked words: a text box
 * can mark no words of its own. Its height is the box's too, which so grows with its text.
 */
export function DraftMirror({ mirror, lines, current, atCaret }: DraftMirrorProps) {
  return (
    <div ref={mirror} className="draft-type draft-mirror" aria-hidden="true">
      {lines.map((line, index) => {
        const isIn = (number: number | null) =>
          number !== null && line.parts.some(({ numbers }) => numbers.includes(number)) ? number : null;
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone; that of its words shifts with each key.
        return <Line key={index} parts={line.parts} current={isIn(current)} atCaret={isIn(atCaret)} />;
      })}
    </div>
  );
}

interface LineProps extends Pick<DraftMirrorProps, 'current' | 'atCaret'> {
  readonly parts: DrawnLine['parts'];
}

/** Drawn anew only when it looks different: a long draft has hundreds, and each key draws the page. */
const Line = memo(DrawLine, (before, after) => {
  if (before.current !== after.current || before.atCaret !== after.atCaret) return false;
  if (before.parts.length !== after.parts.length) return false;
  return before.parts.every((part, index) => {
    const other = after.parts[index];
    return (
      part.words === other?.words &&
      part.kind === other.kind &&
      part.numbers.join() === other.numbers.join() &&
      part.beginning.join() === other.beginning.join()
    );
  });
});

function DrawLine({ parts, current, atCaret }: LineProps) {
  const isEmpty = parts.every(({ words }) => words === '');
  if (isEmpty) return <div className="draft-line">{'\u200b'}</div>;
  let start = 0;
  return (
    <div className="draft-line" dir="auto">
      {parts.map(({ words, numbers, kind, beginning }) => {
        const key = start;
        start += words.length;
        if (kind === null) return words;
        const isOf = (number: number | null) => (number !== null && numbers.includes(number)) || undefined;
        return (
          <mark
            key={key}
            data-kind={kind}
            data-findings={numbers.join(' ')}
            data-beginning={beginning.join(' ') || undefined}
            data-current={isOf(current)}
            data-at-caret={isOf(atCaret)}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}
