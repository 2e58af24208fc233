import type { Span } from '../../core/text/span.ts';
import { cutParagraphs } from '../add/segment-text.ts';
import type { FindingKind } from './finding-kind.ts';

/** Words of the draft that a finding is about. */
export interface DraftMark {
  /** Its number in the list. */
  readonly number: number;
  readonly kind: FindingKind;
  readonly span: Span;
}

/** A part of a line; all its words have the same marks. */
interface DrawnPart {
  readonly words: string;
  /** The gravest of its findings first, whose kind is drawn; none on plain words. */
  readonly numbers: readonly number[];
  readonly kind: FindingKind | null;
  /** Of those that begin here. */
  readonly beginning: readonly number[];
}

/** A line of the draft as it was typed, which may be drawn as several. */
export interface DrawnLine {
  readonly start: number;
  readonly parts: readonly DrawnPart[];
}

/** The draft line by line: the words of the lines, joined by line breaks, are the draft. */
export function drawLines(text: string, marks: readonly DraftMark[]): readonly DrawnLine[] {
  const byNumber = new Map(marks.map((mark) => [String(mark.number), mark]));
  const ordered = [...byNumber.values()].sort((a, b) => a.number - b.number);
  let start = 0;
  return text.split('\n').map((words) => {
    const [from, to] = [start, start + words.length];
    start = to + 1;
    const here = ordered.filter(({ span }) => span[0] < to && span[1] > from);
    if (here.length === 0) return { start: from, parts: [{ words, numbers: [], kind: null, beginning: [] }] };
    const stretches = here.map(({ number, span }) => ({ id: String(number), spans: [span] }));
    const [line] = cutParagraphs([[from, to]], stretches);
    const parts = (line?.segments ?? []).map((segment): DrawnPart => {
      const findings = segment.ids.flatMap((id) => byNumber.get(id) ?? []);
      return {
        words: text.slice(segment.start, segment.end),
        numbers: findings.map(({ number }) => number),
        kind: findings[0]?.kind ?? null,
        beginning: findings.filter(({ span }) => span[0] === segment.start).map(({ number }) => number),
      };
    });
    return { start: from, parts };
  });
}
