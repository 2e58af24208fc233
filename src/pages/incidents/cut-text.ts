/** In UTF-16 units: how much stands before the first mark, and how long the part is. */
const before = 60;
const most = 220;

interface TextPart {
  readonly start: number;
  readonly end: number;
  /** What is marked in it, by offsets into the whole text. */
  readonly marked: readonly (readonly [number, number])[];
}

/** The part of a long text around the first of its marks; between words where there is a blank, else as it comes. */
export function cutText(text: string, marked: TextPart['marked']): TextPart {
  const [found, foundEnd] = marked[0] ?? [0, 0];
  const start = findStart(text, found);
  const end = findEnd(text, start, foundEnd);
  const inSight = marked.flatMap(([first, last]): TextPart['marked'] =>
    first < end ? [[first, Math.min(last, end)]] : [],
  );
  return { start, end, marked: inSight };
}

function findStart(text: string, found: number): number {
  const from = found - before;
  if (from <= 0) return 0;
  const blank = text.indexOf(' ', from);
  return blank === -1 || blank >= found ? keepPair(text, from) : blank + 1;
}

function findEnd(text: string, start: number, foundEnd: number): number {
  const to = start + most;
  if (text.length <= to) return text.length;
  const blank = text.lastIndexOf(' ', to);
  return blank < foundEnd || blank <= start ? keepPair(text, to) : blank;
}

/** Steps back from between the two halves of one character. */
function keepPair(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
