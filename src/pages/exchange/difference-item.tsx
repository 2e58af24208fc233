import { useId } from 'react';
import { canBothStand, type Difference, type MergeWay, mergeWays } from '../../core/exchange/merge/case-merge.ts';
import type { PlacedDifference } from '../../desk/import-preview.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { nameField, nameList, sayField } from '../../words/say-difference.ts';
import { capitalise } from '../../words/say-list.ts';
import { FieldPair } from './field-pair.tsx';
import { wayNames } from './way-names.ts';

interface DifferenceItemProps {
  readonly openCase: OpenCase;
  readonly placed: PlacedDifference;
  readonly fileName: string;
  readonly way: MergeWay | null;
  readonly onDecide: (way: MergeWay) => void;
}

export function DifferenceItem({ openCase, placed, fileName, way, onDecide }: DifferenceItemProps) {
  const { difference } = placed;
  const { list, mine, theirs, fields } = difference;
  const group = useId();
  const canStand = canBothStand(difference);
  const read = (entry: object, field: string) =>
    sayField(openCase.shared, field, (entry as Readonly<Record<string, unknown>>)[field]);
  // What is told alike of a claim: without it, "asserts" and "denies" would stand there without what.
  const context =
    list === 'claims'
      ? (['stance', 'answer', 'statement'] as const).flatMap((field) =>
          fields.includes(field) || read(mine, field) === 'asserts' ? [] : (read(mine, field) ?? []),
        )
      : [];
  return (
    <li className="difference" data-decided={way ?? undefined}>
      <h5 id={group}>
        <span className="difference-kind">{capitalise(nameList(list))}</span> {nameDifference(difference, placed)}
      </h5>
      {placed.incidentTitle !== null && (
        <p className="scope-note">
          {joinParts([placed.incidentTitle, ...(placed.questionText === null ? [] : [placed.questionText])], separator)}
        </p>
      )}
      {context.length > 0 && <p className="scope-note">{joinParts(context, separator)}</p>}
      {fields.map((field) => (
        <FieldPair
          key={field}
          name={capitalise(nameField(field))}
          mine={read(mine, field)}
          theirs={read(theirs, field)}
          fileName={fileName}
        />
      ))}
      <div role="radiogroup" aria-labelledby={group} className="ways">
        {mergeWays
          .filter((each) => each !== 'both' || canStand)
          .map((each) => (
            <label key={each}>
              <input type="radio" name={group} checked={way === each} onChange={() => onDecide(each)} />{' '}
              {wayNames[each]}
            </label>
          ))}
      </div>
      {!canStand && <p className="scope-note">Two of one name cannot both stand: what is one would count as two.</p>}
    </li>
  );
}

function nameDifference({ mine, list }: Difference, { sourceName }: PlacedDifference): string {
  if (list === 'claims') return sourceName ?? mine.id;
  if ('name' in mine) return mine.name;
  if ('label' in mine) return mine.label;
  if ('headline' in mine) return `${mine.outlet}, “${mine.headline}”`;
  if ('title' in mine) return mine.title;
  return 'text' in mine ? mine.text : '';
}
