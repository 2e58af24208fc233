import { diffArrays } from 'diff';
import { listWords } from './list-words.ts';

/** Words of the quotation's and the source's in one row: shared, or in the one only. */
export interface DiffPart {
  readonly kind: 'same' | 'said' | 'right';
  /** With the space and the signs between them; put together, `same` and `right` are the right words. */
  readonly words: string;
}

/** Texts that differ more are not compared word by word. */
const mostChanges = 600;

/** What counts as another word is what `checkQuote` holds for one: neither a capital nor a spelling is. */
export function diffQuote(said: string, right: string): readonly DiffPart[] {
  const [saidPieces, rightPieces] = [cutAtWords(said), cutAtWords(right)];
  const changes = diffArrays([...saidPieces], [...rightPieces], {
    comparator: (one, another) => one.key === another.key,
    maxEditLength: mostChanges,
  });
  if (changes === undefined) return [part('said', [said]), part('right', [right])];
  return changes.map(({ added, removed, value }) => {
    const kind = added ? 'right' : removed ? 'said' : 'same';
    return part(
      kind,
      value.map(({ text }) => text),
    );
  });
}

function part(kind: DiffPart['kind'], pieces: readonly string[]): DiffPart {
  return { kind, words: pieces.join('') };
}

interface PieceOfText {
  readonly key: string;
  readonly text: string;
}

/** Each word with what stands between it and the next; the first with what stands before it. */
function cutAtWords(text: string): readonly PieceOfText[] {
  const words = listWords(text);
  return words.map(({ key }, index) => ({
    key,
    text: text.slice(index === 0 ? 0 : words[index]?.start, words[index + 1]?.start ?? text.length),
  }));
}
