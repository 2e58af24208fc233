import { useHistory } from './use-view.ts';

export function UndoButtons() {
  const { undoable, redoable, undo, redo } = useHistory();
  return (
    <>
      <button
        type="button"
        className="tool-button"
        aria-disabled={undoable === null}
        aria-label={undoable === null ? 'Undo' : `Undo: ${undoable}`}
        title={undoable === null ? 'Nothing to undo' : `Undo: ${undoable} (Ctrl+Z)`}
        onClick={undo}
      >
        <Arrow />
      </button>
      <button
        type="button"
        className="tool-button"
        aria-disabled={redoable === null}
        aria-label={redoable === null ? 'Redo' : `Redo: ${redoable}`}
        title={redoable === null ? 'Nothing to redo' : `Redo: ${redoable} (Ctrl+Shift+Z)`}
        onClick={redo}
      >
        <Arrow isMirrored />
      </button>
    </>
  );
}

function Arrow({ isMirrored = false }: { isMirrored?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" className={isMirrored ? '-scale-x-100' : ''} aria-hidden="true">
      <path d="M6 2.5 2.5 6 6 9.5M3 6h6.5a4 4 0 0 1 0 8H6" />
    </svg>
  );
}
