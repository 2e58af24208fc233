import { useState } from 'react';
import type { MergeWay } from '../../core/exchange/merge/case-merge.ts';
import type { Decisions } from '../../core/exchange/merge/decide-merge.ts';
import type { ImportPreview } from '../../desk/import-preview.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAnswer } from '../../io/use-answer.ts';
import { countOf } from '../../parts/mark-count.ts';
import { commitWork } from '../../store/work-desk.ts';
import { nameList } from '../../words/say-difference.ts';
import { Differences } from './differences.tsx';
import type { Imported } from './import-done.tsx';
import { ImportProblems } from './import-problems.tsx';
import { hasEntries, PreviewCounts } from './preview-counts.tsx';

interface ImportReviewProps {
  readonly openCase: OpenCase;
  readonly file: File;
  readonly onDone: (imported: Imported) => void;
  readonly onClose: () => void;
}

type Preview = ImportPreview | { readonly status: 'failed'; readonly detail: string };

const undecided: Decisions = { each: new Map(), rest: null };

/** What the file would bring, and what is still to be decided. Nothing is in the case before the button is pressed. */
export function ImportReview({ openCase, file, onDone, onClose }: ImportReviewProps) {
  const [decisions, setDecisions] = useState(undecided);
  const [isTaking, setTaking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { value, isCurrent } = usePreview(openCase, file, decisions);
  const decide = (key: string, way: MergeWay | null) => {
    const each = new Map(decisions.each);
    if (way === null) each.delete(key);
    else each.set(key, way);
    setDecisions({ ...decisions, each });
  };
  const takeIn = async () => {
    setTaking(true);
    try {
      const { changes } = await openCase.desk.takeImport(file, decisions);
      await commitWork('import', { imports: changes }, file.name);
      onDone({ fileName: file.name, changes });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setTaking(false);
    }
  };
  return (
    <section className="import-review" aria-label="What the file brings" aria-busy={!isCurrent}>
      <div className="import-head">
        <h3>{file.name}</h3>
        <button type="button" className="text-button" onClick={onClose}>
          Put this away
        </button>
      </div>
      {value === null ? (
        <p role="status">Reading the file…</p>
      ) : value.status === 'failed' ? (
        <p role="alert">The file could not be read: {value.detail}</p>
      ) : value.status === 'refused' ? (
        <ImportProblems refused={value} />
      ) : (
        <>
          <PreviewCounts preview={value} />
          <Differences
            openCase={openCase}
            preview={value}
            fileName={file.name}
            decisions={decisions}
            onDecide={decide}
            onDecideAll={(rest) => setDecisions({ each: new Map(), rest })}
          />
          {value.heldCount > 0 && (
            <section className="import-held" aria-label="What cannot stand">
              <p role="status">
                {countOf(value.heldCount, 'entry', 'entries')} cannot stand as it is decided, and would stay out:
              </p>
              <ul>
                {value.heldBack.map(({ list, id, problem }) => (
                  <li key={`${list} ${id}`}>
                    {nameList(list)} <code>{id}</code>: expected {problem.expected}; found {problem.found}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <div className="import-foot">
            <button
              type="button"
              className="exchange-button"
              disabled={isTaking || !isCurrent || value.undecided > 0 || value.changeCount === 0}
              onClick={() => void takeIn()}
            >
              Import
            </button>
            <p role="status">{isTaking ? 'Taking it in…' : sayState(value)}</p>
          </div>
        </>
      )}
      {failure !== null && <p role="alert">It could not be taken in: {failure}</p>}
    </section>
  );
}

/** A file that was moved, or is too large for the browser, is told of here. */
function usePreview({ desk }: OpenCase, file: File, decisions: Decisions) {
  const key = `import-preview ${file.name} ${file.size} ${file.lastModified} ${JSON.stringify([...decisions.each])} ${decisions.rest}`;
  return useAnswer(desk, key, async (asked): Promise<Preview> => {
    try {
      return await asked.previewImport(file, decisions);
    } catch (error) {
      return { status: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  });
}

function sayState({
  counts,
  undecided,
  changeCount,
  differenceCount,
}: Extract<ImportPreview, { status: 'read' }>): string {
  if (!hasEntries(counts)) return 'Nothing is to be imported.';
  if (undecided > 0) return `${countOf(undecided, 'difference')} still to be decided.`;
  if (changeCount > 0) return `${countOf(changeCount, 'entry', 'entries')} to be put into the case.`;
  return differenceCount > 0
    ? 'Yours stand throughout: nothing is to be imported.'
    : 'All of it is in the case already.';
}
