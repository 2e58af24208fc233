import { useEffect, useState } from 'react';
import type { Span } from '../../core/text/span.ts';
import { findSelectedSpan } from './text-offset.ts';

interface SelectionBarProps {
  readonly text: string;
  readonly onAdd: (span: Span) => void;
}

/** Comes up while words of the report are selected, by mouse, touch or a browser's caret. */
export function SelectionBar({ text, onAdd }: SelectionBarProps) {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    const look = () => setSpan(findSelectedSpan(text));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);
  if (span === null) return null;
  const words = text.slice(...span);
  return (
    <div className="selection-bar">
      <span>“{words.length > 60 ? `${words.slice(0, 60)}…` : words}”</span>
      {/* Pressing it must not take the selection away first. */}
      <button
        type="button"
        className="text-button"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onAdd(span)}
      >
        Add a claim on these words
      </button>
    </div>
  );
}
