import type { CopyTarget } from './copy-target.ts';

interface SentenceButtonsProps {
  /** Of the first button, to which the focus returns. */
  readonly id: string;
  readonly targets: readonly CopyTarget[];
  readonly onPress: (target: CopyTarget) => void;
  readonly onNear: () => void;
}

/** In a row, seen where the pointer or the focus is in it, and always where there is no pointer (by CSS). */
export function SentenceButtons({ id, targets, onPress, onNear }: SentenceButtonsProps) {
  if (targets.length === 0) return null;
  return (
    <p className="sentence-buttons print:hidden">
      {targets.map((target, index) => (
        <button
          key={target.key}
          type="button"
          id={index === 0 ? id : undefined}
          className="text-button"
          aria-label={`Copy as a sentence: ${target.name}`}
          onPointerEnter={onNear}
          onFocus={onNear}
          onClick={() => onPress(target)}
        >
          {target.label}
        </button>
      ))}
    </p>
  );
}
