import type { DraftFinding } from '../../core/draft/draft-finding.ts';
import type { Waiver } from '../../core/log/operation.ts';
import type { Span } from '../../core/text/span.ts';
import type { DraftMark } from './draw-lines.ts';
import { type FindingKind, findKind, sortByWeight } from './finding-kind.ts';
import { readAround, type WordsAround } from './words-around.ts';

/** A finding that stands: one line of the list. */
export interface Item {
  /** From 1, by weight: the same number stands beside its words. */
  readonly number: number;
  readonly finding: DraftFinding;
  readonly kind: FindingKind;
  /** The words at fault. */
  readonly words: string;
  readonly around: WordsAround;
}

export interface WavedItem extends Omit<Item, 'number'> {
  readonly waiver: Waiver;
}

export interface Items {
  readonly open: readonly Item[];
  readonly waved: readonly WavedItem[];
}

/** What the check found, but for words edited since; `standing` holds the keys of the rest. `text` is as it was checked. */
export function listItems(
  text: string,
  findings: readonly DraftFinding[],
  standing: ReadonlySet<string>,
  waivers: readonly Waiver[],
): Items {
  const waiverOf = new Map(waivers.filter(({ isTakenBack }) => !isTakenBack).map((each) => [each.finding, each]));
  const open: Item[] = [];
  const waved: WavedItem[] = [];
  for (const finding of sortByWeight(findings)) {
    if (!standing.has(finding.key)) continue;
    const waiver = waiverOf.get(finding.key);
    const { span } = finding;
    const shown = { finding, kind: findKind(finding), words: text.slice(...span), around: readAround(text, span) };
    if (waiver === undefined) open.push({ ...shown, number: open.length + 1 });
    else waved.push({ ...shown, waiver });
  }
  return { open, waved };
}

export function markItems({ open }: Items, spans: ReadonlyMap<string, Span>): readonly DraftMark[] {
  return open.flatMap(({ number, kind, finding }) => {
    const span = spans.get(finding.key);
    return span === undefined ? [] : [{ number, kind, span }];
  });
}

/** The one whose words the caret is in or beside; of several, that with the fewest words. */
export function findAtCaret(items: Items, spans: ReadonlyMap<string, Span>, caret: Span): Item | null {
  const length = ({ finding: { key } }: Item) => lengthOf(spans.get(key));
  const holding = items.open.filter(({ finding: { key } }) => {
    const span = spans.get(key);
    return span !== undefined && span[0] <= caret[0] && caret[1] <= span[1];
  });
  return [...holding].sort((a, b) => length(a) - length(b))[0] ?? null;
}

function lengthOf(span: Span | undefined): number {
  return span === undefined ? 0 : span[1] - span[0];
}

/** In text order, the next (1) or the one before (−1) the caret, going round at the ends. */
export function findBeside(
  items: Items,
  spans: ReadonlyMap<string, Span>,
  [start, end]: Span,
  by: 1 | -1,
): Item | null {
  const startOf = ({ finding: { key } }: Item) => spans.get(key)?.[0] ?? 0;
  const endOf = ({ finding: { key } }: Item) => spans.get(key)?.[1] ?? 0;
  const ordered = items.open
    .filter(({ finding: { key } }) => spans.has(key))
    .sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
  const isAfter = (item: Item) => startOf(item) > start || (startOf(item) === start && endOf(item) > end);
  const isBefore = (item: Item) => startOf(item) < start || (startOf(item) === start && endOf(item) < end);
  return by === 1
    ? (ordered.find(isAfter) ?? ordered[0] ?? null)
    : (ordered.findLast(isBefore) ?? ordered.at(-1) ?? null);
}
