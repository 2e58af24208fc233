import type { Step } from './snap-to-words.ts';

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

type Move = { readonly by: 1 | -1; readonly step: Step } | { readonly by: 1 | -1 };

/** How a key moves an end; null for all other keys. Left and right follow the words' own direction. */
export function readEdgeKey({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyPress, isFromRight: boolean): Move | null {
  if (ctrlKey || metaKey) return null;
  const step = altKey ? 'letter' : shiftKey ? 'sentence' : 'word';
  switch (key) {
    case 'ArrowRight':
      return { by: isFromRight ? -1 : 1, step };
    case 'ArrowLeft':
      return { by: isFromRight ? 1 : -1, step };
    case 'ArrowUp':
      return { by: 1, step };
    case 'ArrowDown':
      return { by: -1, step };
    case 'PageUp':
      return { by: 1, step: 'sentence' };
    case 'PageDown':
      return { by: -1, step: 'sentence' };
    case 'Home':
      return { by: -1 };
    case 'End':
      return { by: 1 };
    default:
      return null;
  }
}
