/** A text with single spaces and straight quotation marks, and for each unit of it where it stood. */
export interface FoldedSpaces {
  readonly folded: string;
  /** One more than `folded` has units: the last is the text's end. */
  readonly offsets: Uint32Array;
}

const doubles = '“”„‟«»״';
const singles = '‘’‚‛`´׳';

export function foldSpaces(text: string): FoldedSpaces {
  const offsets = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let isAfterSpace = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const folded = foldUnit(unit);
    const isSpace = folded === ' ';
    if (folded !== unit || (isSpace && isAfterSpace)) {
      pieces.push(text.slice(from, at));
      if (!(isSpace && isAfterSpace)) pieces.push(folded);
      from = at + 1;
    }
    if (!(isSpace && isAfterSpace)) {
      offsets[length] = at;
      length += 1;
    }
    isAfterSpace = isSpace;
  }
  pieces.push(text.slice(from));
  offsets[length] = text.length;
  return { folded: pieces.join(''), offsets: offsets.subarray(0, length + 1) };
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code <= 0x20 ? ' ' : unit === '`' ? "'" : unit;
  if (doubles.includes(unit)) return '"';
  if (singles.includes(unit)) return "'";
  return /\s/.test(unit) ? ' ' : unit;
}
