import { standardValues, type ValuedWord } from '../../../core/matching/word-values.ts';
import { sayRangeOf } from '../../../words/say-word-value.ts';
import { type Entry, type EntryFault, sayEntryFault } from './entries.ts';

interface ValueRowProps {
  /** Its fields are told apart by a number after it. */
  readonly id: string;
  readonly word: ValuedWord;
  readonly entry: Entry;
  readonly fault: EntryFault | null;
  readonly isChanged: boolean;
  /** Claims of the open case that are read by it; null until they are counted. */
  readonly count: number | null;
  readonly onChange: (entry: Entry) => void;
}

export function ValueRow({ id, word, entry, fault, isChanged, count, onChange }: ValueRowProps) {
  const [first, second] = entry;
  const isAbout = word === 'about';
  const [firstName, secondName] = isAbout ? ['at least', 'percent'] : ['from', 'to'];
  const field = {
    type: 'text',
    inputMode: 'numeric',
    autoComplete: 'off',
    className: 'values-number',
    ...(fault !== null && { 'aria-invalid': true, 'aria-describedby': `${id} fault` }),
  } as const;
  return (
    <tr data-changed={isChanged || undefined}>
      <th scope="row">{isAbout ? 'about n, some n' : word}</th>
      <td>
        <span className="values-fields">
          {isAbout && <span>n ±</span>}
          <input
            {...field}
            id={`${id} 0`}
            aria-label={`“${word}”, ${firstName}`}
            value={first}
            onChange={({ target }) => onChange([target.value, second])}
          />
          <span>{isAbout ? 'or' : 'to'}</span>
          <input
            {...field}
            id={`${id} 1`}
            aria-label={`“${word}”, ${secondName}`}
            value={second}
            onChange={({ target }) => onChange([first, target.value])}
          />
          {isAbout && <span>%, whichever is more</span>}
        </span>
        {fault !== null && (
          <p className="values-fault" id={`${id} fault`} role="alert">
            {sayEntryFault(word, fault)}
          </p>
        )}
      </td>
      <td className="values-standard">{sayRangeOf(word, standardValues)}</td>
      <td className="values-count">{count}</td>
    </tr>
  );
}
