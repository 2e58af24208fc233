import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Span } from '../../core/text/span.ts';
import { useRovingFocus } from '../../io/roving-focus.ts';
import type { DrawnRow } from './draw-text.ts';
import { listKeys, TextRow } from './text-row.tsx';

interface ReportTextProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly rows: readonly DrawnRow[];
  readonly language: string;
  /** Numbers of claims. */
  readonly current: number | null;
  readonly pointedAt: number | null;
  /** Of the claims on marked words that were pressed. */
  readonly onPress: (numbers: readonly number[]) => void;
  readonly onAdd: (span: Span) => void;
  readonly onSetAside: (span: Span, isAside: boolean) => void;
}

/** The report as text, every claim's words marked in place. */
export function ReportText(props: ReportTextProps) {
  const { pane, rows, language, current, pointedAt } = props;
  const body = useRef<HTMLDivElement>(null);
  const { buttonOf, onKeyDown } = useRovingFocus(rows.flatMap(listKeys), undefined);
  useText(body, props, (key) => buttonOf(key).onFocus());
  const isIn = (number: number | null, row: DrawnRow) =>
    number !== null && row.numbers.includes(number) ? number : null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be within the keyboard's reach.
    <section ref={pane} className="report-pane" aria-label="The report" tabIndex={0}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead from button to button within it. */}
      <div ref={body} className="report-body" data-long={rows.length > 300 || undefined} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <TextRow
            key={row.start}
            row={row}
            language={language}
            stop={listKeys(row).find((key) => buttonOf(key).tabIndex === 0) ?? null}
            current={isIn(current, row)}
            pointedAt={isIn(pointedAt, row)}
          />
        ))}
      </div>
    </section>
  );
}

/**
 * One listener for all marks and buttons of a text that may have thousands. For the
 * keyboard the list leads to the marks, and not the other way round.
 */
function useText(
  body: RefObject<HTMLElement | null>,
  { rows, onPress, onAdd, onSetAside }: ReportTextProps,
  onFocus: (key: string) => void,
): void {
  const toggled = useRef<number | null>(null);
  // The button that was pressed is gone with the change: the one that undoes it gets the focus.
  useEffect(() => {
    const at = toggled.current;
    if (at === null || document.activeElement !== document.body) return;
    const row = rows.find(({ start, end }) => start <= at && at < end);
    body.current?.querySelector<HTMLElement>(`[data-row="${row?.start}"] button:last-of-type`)?.focus();
    toggled.current = null;
  });
  const pressTool = (tool: string, end: number) => {
    const [what, at] = tool.split(' ');
    const span: Span = [Number(at), end];
    if (what === 'add') return onAdd(span);
    toggled.current = span[0];
    onSetAside(span, what === 'set-aside');
  };
  const press = useEffectEvent(({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const { tool, end } = target.closest<HTMLElement>('[data-tool]')?.dataset ?? {};
    if (tool !== undefined) return pressTool(tool, Number(end));
    const claims = target.closest<HTMLElement>('mark[data-claims]')?.dataset['claims'];
    if (claims !== undefined && window.getSelection()?.isCollapsed !== false) onPress(claims.split(' ').map(Number));
  });
  const focus = useEffectEvent(({ target }: FocusEvent) => {
    const tool = target instanceof HTMLElement ? target.dataset['tool'] : undefined;
    if (tool !== undefined) onFocus(tool);
  });
  useEffect(() => {
    const element = body.current;
    const listenToPress = (event: MouseEvent) => press(event);
    const listenToFocus = (event: FocusEvent) => focus(event);
    element?.addEventListener('click', listenToPress);
    element?.addEventListener('focusin', listenToFocus);
    return () => {
      element?.removeEventListener('click', listenToPress);
      element?.removeEventListener('focusin', listenToFocus);
    };
  }, [body]);
}
