import { type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Span } from '../../../core/text/span.ts';
import { isRightToLeft } from '../../../parts/text-direction.ts';
import type { Described } from '../claim-form/field.tsx';
import { findLanguage } from '../script-runs.ts';
import { cutAtParagraphs } from '../text-offset.ts';
import { cutContext } from './cut-context.ts';
import { EdgeSlider } from './edge-slider.tsx';
import { findParagraphOf } from './move-edge.ts';
import { SpanHandles } from './span-handles.tsx';
import { useTextSelection } from './use-text-selection.ts';

interface SpanEditorProps {
  readonly described: Described;
  /** Of the report, whole. */
  readonly text: string;
  readonly passages: readonly Span[];
  readonly language: string;
  /** In text order. */
  readonly evidence: readonly Span[];
  /** Where the report is shown as text; without it there are no handles to drag. */
  readonly pane: RefObject<HTMLElement | null> | undefined;
  readonly onChange: (evidence: readonly Span[]) => void;
}

/** The words a claim rests on, each in its sentence, with both ends to be moved. */
export function SpanEditor({ described, text, passages, language, evidence, pane, onChange }: SpanEditorProps) {
  const selected = useTextSelection(text);
  const taken = selected === null ? [] : cutAtParagraphs(selected, listParagraphs(text, passages, selected));
  const replace = (index: number, spans: readonly Span[]) =>
    onChange(sortSpans(evidence.toSpliced(index, 1, ...spans)));
  const [shownIn, setShownIn] = useState<HTMLElement | null>(null);
  useEffect(() => setShownIn(pane?.current ?? null), [pane]);
  return (
    <div className="spans">
      {shownIn !== null &&
        createPortal(
          <SpanHandles
            pane={shownIn}
            text={text}
            passages={passages}
            evidence={evidence}
            onMove={(index, moved) => replace(index, [moved])}
          />,
          shownIn,
        )}
      {evidence.map((span, index) => {
        const held = { text, paragraph: findParagraphOf(text, passages, span), span };
        const [from, to] = cutContext(text, held.paragraph, span);
        const words = text.slice(...span);
        const own = findLanguage(text.slice(from, to), language);
        const name = evidence.length === 1 ? '' : `, words ${index + 1}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: its ends are what changes, and the focus stays with it.
          <div key={index} className="span">
            <p className="span-context" lang={own} dir={isRightToLeft(own) ? 'rtl' : 'auto'}>
              {text.slice(from, span[0])}
              <mark>{words}</mark>
              {text.slice(span[1], to)}
            </p>
            <div className="span-tools">
              <EdgeSlider
                id={index === 0 ? described.id : undefined}
                name={`Start${name}`}
                edge="start"
                held={held}
                onMove={(moved) => replace(index, [moved])}
              />
              <EdgeSlider name={`End${name}`} edge="end" held={held} onMove={(moved) => replace(index, [moved])} />
              {taken.length > 0 && (
                <button type="button" className="text-button" onClick={() => replace(index, taken)}>
                  Use the selection
                </button>
              )}
              {evidence.length > 1 && (
                <button
                  type="button"
                  className="text-button"
                  aria-label={`Leave out “${words}”`}
                  onClick={() => {
                    replace(index, []);
                    document.getElementById(described.id)?.focus();
                  }}
                >
                  Leave out
                </button>
              )}
            </div>
          </div>
        );
      })}
      {evidence.length === 0 && <p className="form-note">None yet. Select words in the report, then take them.</p>}
      <button
        type="button"
        id={evidence.length === 0 ? described.id : undefined}
        className="text-button span-add"
        aria-disabled={taken.length === 0}
        title={taken.length === 0 ? 'Select words in the report first' : undefined}
        onClick={() => taken.length > 0 && onChange(sortSpans([...evidence, ...taken]))}
      >
        {evidence.length === 0 ? 'Take the selection' : 'Add the selection'}
      </button>
    </div>
  );
}

/** In text order, and no words twice: those that meet are one. */
function sortSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  const apart: Span[] = [];
  for (const span of sorted) {
    const last = apart.at(-1);
    if (last !== undefined && span[0] < last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], span[1])];
    else apart.push(span);
  }
  return apart;
}

function listParagraphs(text: string, passages: readonly Span[], selected: Span): readonly Span[] {
  const isMet = ([start, end]: Span) => start < selected[1] && end > selected[0];
  const met = passages.filter(isMet);
  return met.length > 0 ? met : [findParagraphOf(text, passages, selected)];
}
