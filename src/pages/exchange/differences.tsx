import { type MergeWay, mergeWays } from '../../core/exchange/merge/case-merge.ts';
import { type Decisions, wayOf } from '../../core/exchange/merge/decide-merge.ts';
import type { ImportPreview } from '../../desk/import-preview.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { countOf } from '../../parts/mark-count.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { DifferenceItem } from './difference-item.tsx';
import { wayNames } from './way-names.ts';

interface DifferencesProps {
  readonly openCase: OpenCase;
  readonly preview: Extract<ImportPreview, { status: 'read' }>;
  readonly fileName: string;
  readonly decisions: Decisions;
  readonly onDecide: (key: string, way: MergeWay | null) => void;
  readonly onDecideAll: (way: MergeWay | null) => void;
}

/** Each difference with both sides; of many, all can be decided alike, and then some of them otherwise. */
export function Differences(props: DifferencesProps) {
  const { openCase, preview, fileName, decisions, onDecide, onDecideAll } = props;
  const { differences, differenceCount } = preview;
  const apart = [...decisions.each].flatMap(([key, way]) => (way === 'both' ? [key] : []));
  const isDecided = decisions.rest !== null || decisions.each.size > 0;
  if (differenceCount === 0 && !isDecided) return null;
  return (
    <section className="differences" aria-label="What differs">
      <h4>
        {differenceCount === 0 ? 'Nothing is left to differ' : `${countOf(differenceCount, 'difference')} to decide`}
      </h4>
      <p className="scope-note">
        The same thing, told differently here and in the file. Struck through: only yours. Underlined: only in the file.
      </p>
      <div className="decide-all">
        {(differenceCount > 1 || isDecided) && (
          <>
            <span>All the same way:</span>
            {mergeWays.map((way) => (
              <button key={way} type="button" className="text-button" onClick={() => onDecideAll(way)}>
                {wayNames[way]}
              </button>
            ))}
          </>
        )}
        {isDecided && (
          <button type="button" className="text-button" onClick={() => onDecideAll(null)}>
            Decide anew
          </button>
        )}
      </div>
      {(apart.length > 0 || decisions.rest === 'both') && (
        <p className="scope-note" role="status">
          {decisions.rest === 'both' ? 'Both stand wherever they can' : `Both stand: ${apart.map(nameKey).join(', ')}`}
          {', '}
          theirs as entries of their own, with what the file holds on them.
        </p>
      )}
      <ol>
        {differences.map((placed) => (
          <DifferenceItem
            key={placed.difference.key}
            openCase={openCase}
            placed={placed}
            fileName={fileName}
            way={wayOf(placed.difference, decisions)}
            onDecide={(way) => onDecide(placed.difference.key, way)}
          />
        ))}
      </ol>
      {differenceCount > differences.length && (
        <p className="scope-note">
          The first {differences.length} are shown; “All the same way” decides the other{' '}
          {groupDigits(differenceCount - differences.length)} too.
        </p>
      )}
    </section>
  );
}

/** The last word of a key is the entry's id. */
function nameKey(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
