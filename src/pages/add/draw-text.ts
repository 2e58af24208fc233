import type { Item } from './list-items.ts';
import type { CutParagraph, Segment } from './segment-text.ts';
import type { DrawnParagraph, DrawnSegment, MarkState } from './text-paragraph.tsx';

const sign: Record<MarkState, string> = { open: '', accepted: '✓', rejected: '×' };

/** An undecided claim asks for more attention than a decided one on the same words, an accepted for more than a rejected. */
const order: readonly MarkState[] = ['open', 'accepted', 'rejected'];

/** What each part of the text looks like as things stand. */
export function drawText(
  text: string,
  paragraphs: readonly CutParagraph[],
  items: readonly Item[],
  current: string | null,
  pointedAt: string | null,
): readonly DrawnParagraph[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const draw = ({ start, end, ids, ending, aside }: Segment): DrawnSegment => {
    const here = find(ids);
    const states = here.map(stateOf);
    return {
      start,
      words: text.slice(start, end),
      numbers: here.map(({ number }) => number),
      label: find(ending)
        .map((item) => `${item.number}${sign[stateOf(item)]}`)
        .join(' '),
      state: order.find((state) => states.includes(state)) ?? 'open',
      isCurrent: current !== null && ids.includes(current),
      isPointedAt: pointedAt !== null && ids.includes(pointedAt),
      isAside: aside !== null,
    };
  };
  return paragraphs.map(({ start, end, segments }) => ({ start, end, segments: segments.map(draw) }));
}

function stateOf({ status }: Item): MarkState {
  return status === 'accepted' || status === 'rejected' ? status : 'open';
}
