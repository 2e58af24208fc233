interface MoveButtonsProps {
  /** What is moved, for who does not see where the buttons stand. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** The order is made by buttons, which every hand and key can press. */
export function MoveButtons({ name, isFirst, isLast, onMove, onRemove }: MoveButtonsProps) {
  return (
    <span className="move-buttons">
      <button
        type="button"
        className="text-button"
        aria-disabled={isFirst}
        aria-label={`Up: ${name}`}
        onClick={() => !isFirst && onMove(-1)}
      >
        Up
      </button>
      <button
        type="button"
        className="text-button"
        aria-disabled={isLast}
        aria-label={`Down: ${name}`}
        onClick={() => !isLast && onMove(1)}
      >
        Down
      </button>
      <button type="button" className="text-button" aria-label={`Take out: ${name}`} onClick={onRemove}>
        Take out
      </button>
    </span>
  );
}
