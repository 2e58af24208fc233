import { useId, useState } from 'react';
import type { Span } from '../../core/text/span.ts';
import { Quote } from '../../parts/quote.tsx';

interface SplitFormProps {
  readonly text: string;
  readonly language: string;
  readonly evidence: readonly Span[];
  /** Where it may be cut, as offsets in the text. */
  readonly cuts: readonly number[];
  readonly onSplit: (at: number) => void;
  readonly onCancel: () => void;
}

/** A slider from word to word: the arrows move the cut, and both halves are read out. */
export function SplitForm({ text, language, evidence, cuts, onSplit, onCancel }: SplitFormProps) {
  // Between the stretches of a claim that rests on two, else in the middle.
  const [, second] = evidence;
  const [index, setIndex] = useState(second === undefined ? cuts.length >> 1 : Math.max(cuts.indexOf(second[0]), 0));
  const sliderId = useId();
  const at = cuts[index] ?? 0;
  const before = wordsOf(text, evidence, 0, at);
  const after = wordsOf(text, evidence, at, text.length);
  return (
    <form
      className="split-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSplit(at);
      }}
    >
      <label htmlFor={sliderId}>Where to split</label>
      <input
        id={sliderId}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for it, and the focus would else be lost.
        autoFocus
        type="range"
        min={0}
        max={Math.max(cuts.length - 1, 0)}
        value={index}
        aria-valuetext={`${before} | ${after}`}
        onChange={(event) => setIndex(event.target.valueAsNumber)}
      />
      <p className="split-halves">
        <Quote words={before} language={language} /> <Quote words={after} language={language} />
      </p>
      <div className="claim-buttons">
        <button type="submit" className="text-button claim-accept">
          Split here
        </button>
        <button type="button" className="text-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function wordsOf(text: string, evidence: readonly Span[], from: number, to: number): string {
  return evidence
    .map(([start, end]) => text.slice(Math.max(start, from), Math.max(Math.max(start, from), Math.min(end, to))).trim())
    .filter((words) => words !== '')
    .join(' … ');
}
