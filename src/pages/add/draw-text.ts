import type { ReadAside } from '../../desk/report-reading.ts';
import { sayAside } from '../../words/say-intake.ts';
import { type Item, isHeld } from './list-items.ts';
import { type CutParagraph, findWholeAside, type Segment } from './segment-text.ts';

/** How the words of a claim look, by what was decided on it. */
type MarkState = 'open' | 'accepted' | 'rejected';

/** A part of a paragraph as it is drawn. */
export interface DrawnSegment {
  readonly start: number;
  readonly words: string;
  /** Numbers of the claims that rest on it. */
  readonly numbers: readonly number[];
  /** Of those that end here, as they stand after the words: "3✓". */
  readonly label: string;
  readonly state: MarkState;
  readonly isAside: boolean;
}

export interface DrawnParagraph {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly DrawnSegment[];
}

/** A paragraph, or several in a row that are set aside. */
export interface DrawnRow {
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly DrawnParagraph[];
  /** Of all claims in it. */
  readonly numbers: readonly number[];
  /** Why it is set aside, each reason once; none where it counts. */
  readonly asides: readonly string[];
  readonly isHeading: boolean;
}

const sign: Record<MarkState, string> = { open: '', accepted: '✓', rejected: '×' };

/** An undecided claim asks for more attention than a decided one on the same words, an accepted for more than a rejected. */
const order: readonly MarkState[] = ['open', 'accepted', 'rejected'];

/** What the text looks like by what was decided. */
export function drawText(
  text: string,
  paragraphs: readonly CutParagraph[],
  items: readonly Item[],
): readonly DrawnRow[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const draw = ({ start, end, ids, ending, aside }: Segment): DrawnSegment => {
    const here = find(ids);
    const states = here.map(stateOf);
    const label = find(ending).map((item) => `${item.number}${sign[stateOf(item)]}`);
    return {
      start,
      words: text.slice(start, end),
      numbers: here.map(({ number }) => number),
      label: label.join(' '),
      state: order.find((state) => states.includes(state)) ?? 'open',
      isAside: aside !== null,
    };
  };
  const rows: DrawnRow[] = [];
  for (const paragraph of paragraphs) {
    const { start, end, isHeading } = paragraph;
    const aside = findWholeAside(paragraph);
    const drawn = { start, end, segments: paragraph.segments.map(draw) };
    const numbers = drawn.segments.flatMap((segment) => segment.numbers);
    const asides = aside === null ? [] : [sayReason(aside.reason)];
    const row = { start, end, paragraphs: [drawn], numbers, asides, isHeading };
    const last = rows.at(-1);
    if (last !== undefined && last.asides.length > 0 && aside !== null) rows[rows.length - 1] = joinRows(last, row);
    else rows.push(row);
  }
  return rows;
}

function joinRows(one: DrawnRow, other: DrawnRow): DrawnRow {
  return {
    ...one,
    end: other.end,
    paragraphs: [...one.paragraphs, ...other.paragraphs],
    numbers: [...one.numbers, ...other.numbers],
    asides: [...new Set([...one.asides, ...other.asides])],
  };
}

function sayReason(reason: ReadAside['reason']): string {
  return reason === 'user' ? 'by you' : sayAside(reason);
}

/** What the case holds already looks as what was accepted into it. */
function stateOf(item: Item): MarkState {
  if (isHeld(item)) return 'accepted';
  return item.status === 'accepted' || item.status === 'rejected' ? item.status : 'open';
}
