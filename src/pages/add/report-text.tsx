import { type RefObject, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { Span } from '../../core/text/span.ts';
import type { ReadAside } from '../../desk/report-reading.ts';
import { useRovingFocus } from '../../io/roving-focus.ts';
import { sayAside } from '../../words/say-intake.ts';
import { type CutParagraph, findWholeAside } from './segment-text.ts';
import { type DrawnParagraph, TextParagraph } from './text-paragraph.tsx';

interface ReportTextProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly cut: readonly CutParagraph[];
  readonly drawn: readonly DrawnParagraph[];
  readonly language: string;
  /** Of the claims on marked words that were pressed. */
  readonly onPress: (numbers: readonly number[]) => void;
  readonly onAdd: (span: Span) => void;
  readonly onSetAside: (span: Span, isAside: boolean) => void;
}

/** The report as text, every claim's words marked in place. */
export function ReportText({ pane, cut, drawn, language, onPress, onAdd, onSetAside }: ReportTextProps) {
  useMarkPress(pane, onPress);
  const rows = useMemo(() => groupRows(cut), [cut]);
  const keys = rows.flatMap(({ asides, start }) =>
    asides.length === 0 ? [`add ${start}`, `aside ${start}`] : [`aside ${start}`],
  );
  const { buttonOf, onKeyDown } = useRovingFocus(keys, undefined);
  const body = useRef<HTMLDivElement>(null);
  const toggled = useRef<number | null>(null);
  // The button that was pressed is gone with the change: the one that undoes it gets the focus.
  useEffect(() => {
    if (toggled.current === null || document.activeElement !== document.body) return;
    const row = rows.find(({ start, end }) => start <= Number(toggled.current) && Number(toggled.current) < end);
    const button = body.current?.querySelector<HTMLElement>(`[data-toggles="${row?.start}"]`);
    button?.focus();
    toggled.current = null;
  });
  const setAside = (span: Span, isAside: boolean) => {
    toggled.current = span[0];
    onSetAside(span, isAside);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be within the keyboard's reach.
    <section ref={pane} className="report-pane" aria-label="The report" tabIndex={0}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead from button to button within it. */}
      <div ref={body} className="report-body" onKeyDown={onKeyDown}>
        {rows.map(({ start, end, from, to, asides, isHeading }) => {
          const paragraphs = drawn
            .slice(from, to)
            .map((paragraph) => <TextParagraph key={paragraph.start} paragraph={paragraph} language={language} />);
          const tool = (key: string, label: string, onClick: () => void) => (
            <button
              type="button"
              className="text-button"
              data-toggles={key.startsWith('aside') ? start : undefined}
              {...buttonOf(key)}
              onClick={onClick}
            >
              {label}
            </button>
          );
          return asides.length === 0 ? (
            <div key={start} className="paragraph" data-heading={isHeading || undefined}>
              {paragraphs}
              <div className="paragraph-tools">
                {tool(`add ${start}`, 'Add a claim here', () => onAdd([start, end]))}
                {tool(`aside ${start}`, 'Set aside', () => setAside([start, end], true))}
              </div>
            </div>
          ) : (
            <div key={start} className="set-aside">
              <details>
                <summary>Set aside: {asides.join(', ')}</summary>
                {paragraphs}
              </details>
              {tool(`aside ${start}`, 'Count it in', () => setAside([start, end], false))}
            </div>
          );
        })}
      </div>
    </section>
  );
}

interface Row {
  readonly start: number;
  readonly end: number;
  /** Indexes of its paragraphs. */
  readonly from: number;
  readonly to: number;
  /** Why it is set aside, each reason once; none where it counts. */
  readonly asides: readonly string[];
  readonly isHeading: boolean;
}

/** A paragraph each, but what is set aside in a row is one. */
function groupRows(cut: readonly CutParagraph[]): readonly Row[] {
  const rows: Row[] = [];
  for (const [index, paragraph] of cut.entries()) {
    const { start, end, isHeading } = paragraph;
    const aside = findWholeAside(paragraph);
    const asides = aside === null ? [] : [sayReason(aside.reason)];
    const last = rows.at(-1);
    if (last !== undefined && last.asides.length > 0 && asides.length > 0) {
      rows[rows.length - 1] = { ...last, end, to: index + 1, asides: [...new Set([...last.asides, ...asides])] };
    } else rows.push({ start, end, from: index, to: index + 1, asides, isHeading });
  }
  return rows;
}

function sayReason(reason: ReadAside['reason']): string {
  return reason === 'user' ? 'by you' : sayAside(reason);
}

/** One listener for all marks. For the keyboard the list leads to the words, and not the other way round. */
function useMarkPress(pane: RefObject<HTMLElement | null>, onPress: (numbers: readonly number[]) => void): void {
  const press = useEffectEvent((event: MouseEvent) => {
    if (!(event.target instanceof Element) || window.getSelection()?.isCollapsed === false) return;
    const mark = event.target.closest<HTMLElement>('mark[data-claims]');
    if (mark !== null) onPress((mark.dataset['claims'] ?? '').split(' ').map(Number));
  });
  useEffect(() => {
    const element = pane.current;
    const listen = (event: MouseEvent) => press(event);
    element?.addEventListener('click', listen);
    return () => element?.removeEventListener('click', listen);
  }, [pane]);
}
