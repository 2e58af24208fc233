import { memo, useId, useMemo, useState } from 'react';
import type { Case } from '../../core/model/case.ts';
import { saveFile } from '../../io/save-file.ts';
import { countOf } from '../../parts/mark-count.ts';
import { listSheet, type SheetRow } from '../../words/list-sheet.ts';
import { writeSheet } from '../../words/write-sheet.ts';
import { nameIncident } from './incident-select.tsx';
import { SheetStatement } from './sheet-statement.tsx';
import type { CheckedDraft } from './use-check.ts';

interface SheetProps {
  readonly theCase: Case;
  readonly checked: CheckedDraft;
  /** Reasons by the keys of the findings that were waved through. */
  readonly waived: ReadonlyMap<string, string>;
}

/** The fact-checker's sheet: on paper it takes the place of the editor. */
export const Sheet = memo(DrawSheet);

function DrawSheet({ theCase, checked: { text, check }, waived }: SheetProps) {
  const [isShown, setShown] = useState(false);
  const [titleId, bodyId] = [useId(), useId()];
  const rows = useMemo(() => listSheet(theCase, text, check, waived), [theCase, text, check, waived]);
  const incident = check.incident === null ? undefined : theCase.incidentById.get(check.incident);
  return (
    <section className="sheet" aria-labelledby={titleId}>
      <h2 id={titleId}>Fact-checker’s sheet</h2>
      {incident !== undefined && <p className="sheet-about">{nameIncident(incident)}</p>}
      <p className="sheet-note">
        {rows.length === 0
          ? 'Nothing in the draft can be held against a claim.'
          : `${countOf(rows.length, 'statement')}, each with the claims found to say so, their words and reports${sayBare(rows)}. That nothing is found is no clearance.`}
      </p>
      <p className="sheet-buttons">
        <button
          type="button"
          className="text-button"
          aria-expanded={isShown}
          aria-controls={bodyId}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? 'Hide the sheet' : 'Show the sheet'}
        </button>
        <button type="button" className="text-button" onClick={() => window.print()}>
          Print the sheet
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => saveFile('fact-check.md', 'text/markdown', writeSheet(theCase, text, check, waived))}
        >
          Save as Markdown
        </button>
      </p>
      <div id={bodyId} className="sheet-body" data-hidden={!isShown || undefined}>
        <NumberedDraft text={text} ends={rows.map(({ number, span }) => ({ number, end: span[1] }))} />
        <ol className="sheet-rows">
          {rows.map((row) => (
            <SheetStatement key={row.number} row={row} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function sayBare(rows: readonly SheetRow[]): string {
  const bare = rows.filter(({ supporting }) => supporting.length === 0).length;
  return bare === 0 ? '' : `; for ${bare} none was found`;
}

interface NumberedDraftProps {
  readonly text: string;
  readonly ends: readonly { readonly number: number; readonly end: number }[];
}

/** The draft as it was checked, with each statement's number after its words. */
function NumberedDraft({ text, ends }: NumberedDraftProps) {
  const cuts = [...new Set(ends.map(({ end }) => end))].sort((a, b) => a - b);
  return (
    <blockquote className="sheet-draft" dir="auto">
      {cuts.map((end, index) => (
        <span key={end}>
          {text.slice(cuts[index - 1] ?? 0, end)}
          <sup>
            {ends
              .filter((each) => each.end === end)
              .map(({ number }) => number)
              .join(' ')}
          </sup>
        </span>
      ))}
      {text.slice(cuts.at(-1) ?? 0)}
    </blockquote>
  );
}
