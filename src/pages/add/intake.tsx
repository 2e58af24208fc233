import { type ClipboardEvent, useId, useMemo, useRef } from 'react';
import { countOf } from '../../parts/mark-count.ts';
import type { Incoming } from './use-incoming.ts';
import type { ReportInHand } from './use-report.ts';

interface IntakeProps {
  readonly inHand: ReportInHand;
  readonly incoming: Incoming;
}

/** The text box, and another way in for each kind of file. What stands in it is read by itself. */
export function Intake({ inHand, incoming }: IntakeProps) {
  const { text, setText, isReading, error, replaces, cancelVersion } = inHand;
  const boxId = useId();
  const file = useRef<HTMLInputElement>(null);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    // Words pasted into a text are the user's own mending of it.
    if (!isWhole) return;
    event.preventDefault();
    incoming.takePaste(html, event.clipboardData.getData('text/plain'));
  };
  const isEmpty = text.trim() === '';
  const words = useMemo(() => countWords(text), [text]);
  return (
    <section
      className="intake"
      data-empty={isEmpty || undefined}
      aria-label={replaces === null ? 'The text' : 'The newer text'}
    >
      <div className="intake-head">
        <label htmlFor={boxId}>Report text</label>
        <p className="intake-state" role="status" aria-busy={isReading}>
          {isReading ? 'Reading…' : isEmpty ? '' : countOf(words, 'word')}
        </p>
      </div>
      <textarea
        id={boxId}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for the box, in the place of the button.
        autoFocus={replaces !== null}
        dir="auto"
        rows={isEmpty ? 9 : 3}
        spellCheck={false}
        value={text}
        placeholder={replaces === null ? 'Paste an article here' : 'Paste the newer version here'}
        onChange={(event) => setText(event.target.value)}
        onPaste={paste}
      />
      <div className="claim-buttons">
        <button type="button" className="text-button" onClick={() => file.current?.click()}>
          Open a file
        </button>
        <span className="claim-note">or drop one anywhere: text, a saved page, a Word document, a case file</span>
        {replaces !== null && (
          <button type="button" className="text-button" onClick={cancelVersion}>
            Back to the version before
          </button>
        )}
        <input
          ref={file}
          className="hidden"
          type="file"
          aria-label="Report file"
          accept=".txt,.text,.md,.html,.htm,.xhtml,.mhtml,.docx,.json,text/*,application/json"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen !== undefined) incoming.takeFile(chosen);
            event.target.value = '';
          }}
        />
      </div>
      {error !== null && (
        <p role="alert" className="claim-gap">
          The text could not be read: {error instanceof Error ? error.message : String(error)}
        </p>
      )}
    </section>
  );
}

export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)) words += 1;
  return words;
}
