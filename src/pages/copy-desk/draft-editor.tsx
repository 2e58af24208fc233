import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { Span } from '../../core/text/span.ts';
import { draftBoxId } from './draft-box.ts';
import { DraftMirror } from './draft-mirror.tsx';
import { type DraftMark, drawLines } from './draw-lines.ts';
import { useMarkPlaces } from './use-mark-places.ts';

interface DraftEditorProps {
  readonly mirror: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly marks: readonly DraftMark[];
  /** Numbers of findings: of the one that is open, and of the one at the caret. */
  readonly current: number | null;
  readonly atCaret: number | null;
  readonly describedBy: string;
  readonly onText: (text: string) => void;
  readonly onCaret: (caret: Span) => void;
  /** To the finding whose words come next (1) or before (−1), and from words to their finding. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onEnter: () => void;
}

/** A text box like any other, with the browser's own undo and spelling; the marks lie under it. */
export function DraftEditor(props: DraftEditorProps) {
  const { mirror, text, marks, current, atCaret, describedBy, onText, onCaret } = props;
  const lines = useMemo(() => drawLines(text, marks), [text, marks]);
  const places = useMarkPlaces(mirror, lines);
  return (
    <div className="draft-editor">
      <div className="draft-margin" aria-hidden="true">
        {places.map(({ top, numbers }) => (
          <span key={top} style={{ top }} data-current={isAmong(numbers, current, atCaret) || undefined}>
            {labelLine(numbers)}
          </span>
        ))}
      </div>
      <div className="draft-stack">
        <DraftMirror mirror={mirror} lines={lines} current={current} atCaret={atCaret} />
        <textarea
          id={draftBoxId}
          className="draft-type"
          aria-label="Draft"
          aria-describedby={describedBy}
          dir="auto"
          lang="en"
          spellCheck
          placeholder="Type or paste a draft here"
          value={text}
          onChange={({ target }) => {
            onText(target.value);
            // What is put in by a button moves the caret without a word.
            onCaret(readCaret(target));
          }}
          onSelect={({ currentTarget }) => onCaret(readCaret(currentTarget))}
          onKeyDown={(event) => takeKey(event, props)}
        />
      </div>
    </div>
  );
}

function readCaret({ selectionStart, selectionEnd }: HTMLTextAreaElement): Span {
  return [selectionStart, selectionEnd];
}

/** As many as the margin is wide. */
function labelLine(numbers: readonly number[]): string {
  const all = numbers.join(', ');
  return all.length > 4 ? `${numbers[0]} +` : all;
}

function isAmong(numbers: readonly number[], ...wanted: readonly (number | null)[]): boolean {
  return wanted.some((number) => number !== null && numbers.includes(number));
}

function takeKey(event: KeyboardEvent, { onStep, onEnter }: DraftEditorProps): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === 'F8' && isPlain) onStep(event.shiftKey ? -1 : 1);
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onEnter();
  else return;
  event.preventDefault();
}
