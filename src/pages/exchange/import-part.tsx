import { type DragEvent, lazy, Suspense, useId, useRef, useState } from 'react';
import type { OpenCase } from '../../desk/open-case.ts';
import { ImportDone, type Imported } from './import-done.tsx';
import { ImportReview } from './import-review.tsx';
import { saveTemplate } from './save-template.ts';
import { useScopes } from './use-scope.ts';

const ColumnsHelp = lazy(async () => ({ default: (await import('./columns-help.tsx')).ColumnsHelp }));

/** One file at a time: what it brings is looked at first, and goes into the case when all that differs is decided. */
export function ImportPart({ openCase }: { openCase: OpenCase }) {
  const [file, setFile] = useState<File | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const [isOver, setOver] = useState(false);
  const [showsColumns, setShowsColumns] = useState(false);
  const { incident } = useScopes(openCase);
  const input = useRef<HTMLInputElement>(null);
  const titleId = useId();
  const take = (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setImported(null);
    setFile(chosen);
  };
  const drag = (event: DragEvent, isInside: boolean) => {
    event.preventDefault();
    setOver(isInside);
  };
  return (
    <section aria-labelledby={titleId} className="exchange-part">
      <h2 id={titleId}>Import</h2>
      <p className="exchange-note">
        A case file of another is merged into the open case, a table of claims is added to it. Nothing of yours changes
        unless you decide so, nor goes because the file lacks it, and one Undo takes it all back. To look at a case file
        by itself, in the place of this one, open it on the page Incidents.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file; the button within does the same by keyboard. */}
      <div
        className="drop-place"
        data-over={isOver || undefined}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <button type="button" className="exchange-button" onClick={() => input.current?.click()}>
          Choose a file
        </button>
        <span className="scope-note">or drop one here: a case file (.json) or a table of claims (.csv)</span>
        <input
          ref={input}
          className="hidden"
          type="file"
          accept=".json,.csv,.tsv,application/json,text/csv"
          aria-label="File to import"
          onChange={({ target }) => {
            take(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
      <p className="scope-note">
        <button
          type="button"
          className="text-button"
          aria-expanded={showsColumns}
          onClick={() => setShowsColumns(!showsColumns)}
        >
          Columns of the table
        </button>
        {incident !== null && (
          <>
            {' · '}
            <button type="button" className="text-button" onClick={() => void saveTemplate(openCase, incident.id)}>
              Save a template
            </button>{' '}
            with a claim of “{incident.title}” as its example
          </>
        )}
      </p>
      {showsColumns && (
        <Suspense fallback={null}>
          <ColumnsHelp />
        </Suspense>
      )}
      {file !== null && (
        <ImportReview
          key={`${file.name} ${file.size} ${file.lastModified}`}
          openCase={openCase}
          file={file}
          onDone={(done) => {
            setFile(null);
            setImported(done);
          }}
          onClose={() => setFile(null)}
        />
      )}
      {imported !== null && <ImportDone imported={imported} digests={openCase.digests} />}
    </section>
  );
}
