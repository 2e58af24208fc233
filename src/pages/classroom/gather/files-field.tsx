import { useRef, useState } from 'react';
import { useDroppedFiles } from '../../../io/dropped-files.ts';
import { countOf } from '../../../parts/mark-count.ts';

interface FilesFieldProps {
  /** How many were taken so far. */
  readonly count: number;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClear: () => void;
}

/** Files to be opened or dropped, as many as there are. */
export function FilesField({ count, onFiles, onClear }: FilesFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useDroppedFiles(onFiles, setOver);
  return (
    <section className="drop-field print:hidden" aria-label="Hand in" data-over={isOver || undefined}>
      <p className="step-buttons">
        <button type="button" className="form-save" onClick={() => input.current?.click()}>
          Open files of answers
        </button>
        <span className="claim-note">or drop them anywhere, all at once or one by one</span>
        {count > 0 && (
          <button type="button" className="text-button" onClick={onClear}>
            Begin anew
          </button>
        )}
      </p>
      <p className="claim-note" role="status">
        {count > 0 && `${countOf(count, 'file')} taken.`}
      </p>
      <input
        ref={input}
        className="hidden"
        type="file"
        multiple
        aria-label="Files of answers"
        accept=".json,application/json"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </section>
  );
}
