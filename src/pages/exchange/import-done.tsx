import { useEffect, useRef } from 'react';
import type { CaseChange } from '../../core/model/case-change.ts';
import type { Digest } from '../../core/overview/digest.ts';
import { sayIntent } from '../../words/say-intent.ts';
import { Link } from '../link.tsx';
import { useHistory } from '../use-view.ts';
import { sayAdded } from './say-added.ts';

export interface Imported {
  readonly fileName: string;
  readonly changes: readonly CaseChange[];
}

const mostLinked = 12;

/** What came of it, where to look, and the way back. */
export function ImportDone({
  imported: { fileName, changes },
  digests,
}: {
  imported: Imported;
  digests: readonly Digest[];
}) {
  const { undoable, undo } = useHistory();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isLast = undoable === sayIntent('import', fileName);
  const touched = new Set<string>(
    changes.flatMap(({ list, incident, entry }) => (list === 'incidents' ? entry.id : (incident ?? []))),
  );
  const incidents = digests.filter(({ id }) => touched.has(id));
  return (
    <section ref={box} tabIndex={-1} className="import-done" aria-label="Imported">
      {isLast ? (
        <>
          <p role="status">
            From <strong>{fileName}</strong> came {sayAdded(changes)}.{' '}
            <button type="button" className="text-button" onClick={undo}>
              Undo the import
            </button>
          </p>
          {incidents.length > 0 && (
            <>
              <p>Look at what changed:</p>
              <ul>
                {incidents.slice(0, mostLinked).map(({ id, title }) => (
                  <li key={id}>
                    <Link to={{ incident: id }}>{title}</Link>
                  </li>
                ))}
              </ul>
              {incidents.length > mostLinked && <p>And {incidents.length - mostLinked} more incidents.</p>}
            </>
          )}
        </>
      ) : (
        <p role="status">
          The import from {fileName} is no longer the last step: Undo and Redo are at the top of the page.
        </p>
      )}
    </section>
  );
}
