import { useId, useState } from 'react';
import { findWordValues, listChangedWords, writeWordValue } from '../../../core/log/find-word-values.ts';
import type { WordValue } from '../../../core/log/operation.ts';
import { standardValues, valuedWords, type WordValues } from '../../../core/matching/word-values.ts';
import type { OpenCase } from '../../../desk/open-case.ts';
import { useAnswer } from '../../../io/use-answer.ts';
import { useHistoryStore } from '../../../store/history-store.ts';
import { commitWork } from '../../../store/work-desk.ts';
import { useWorkStore } from '../../../store/work-store.ts';
import { sayChangedValues, sayCount, sayValue } from '../../../words/say-word-value.ts';
import { ExportButton } from '../../work-notices.tsx';
import { type Entries, listFaults, readEntries, writeEntries } from './entries.ts';
import { ValueRow } from './value-row.tsx';

/** What texts and figures are read by, in the case that is open: the reader may set it otherwise. */
export function ValueTable({ openCase }: { openCase: OpenCase }) {
  const values = findWordValues(useWorkStore(({ work }) => work));
  return (
    <section className="method-rule" aria-labelledby="words">
      <h2 className="method-heading" id="words" tabIndex={-1}>
        What words for a number mean
      </h2>
      <div className="method-prose">
        <p>
          “Several rockets” is no figure, and yet “several” and “thirty” cannot both be right. So words for a number are
          read as a range. Where the words mean what they say, the range is fixed; the others are a choice, and you may
          make another one.
        </p>
        <p>
          What you set here holds for the case that is open: each figure that rests on the word is read by it, marks
          change with it on every page, and so does what is read in new reports and drafts. A range that an editor has
          set by hand stays. It is kept in this browser, can be undone, and goes with an export.
        </p>
      </div>
      <ValuesForm key={JSON.stringify(values)} openCase={openCase} values={values} />
    </section>
  );
}

/** Begins anew whenever the values have become others, as by an undo. */
function ValuesForm({ openCase, values }: { openCase: OpenCase; values: WordValues }) {
  const id = useId();
  const [entries, setEntries] = useState<Entries>(() => writeEntries(values));
  const [isTried, setTried] = useState(false);
  const { value: counts } = useAnswer(openCase.desk, 'words-read', (desk) => desk.countWordsRead());
  const say = useHistoryStore((state) => state.say);
  const read = readEntries(entries);
  const faults = listFaults(entries);
  const changed = listChangedWords(values);
  const isEdited = faults.size > 0 || (read !== null && listChangedWords(read, values).length > 0);

  const commit = async (next: readonly WordValue[]) => {
    if (next.length === 0) return;
    say(next.map(sayValue).join(' '));
    await commitWork('word-values', { wordValues: next });
  };
  const keep = () => {
    setTried(true);
    if (read === null) {
      const [first] = faults.keys();
      document.getElementById(`${id} ${first} 0`)?.focus();
      return;
    }
    void commit(listChangedWords(read, values).map((word) => writeWordValue(word, read)));
  };
  const restore = () => void commit(changed.map((word) => writeWordValue(word, standardValues)));

  return (
    <form
      className="values-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <table className="values-table">
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col">Read as</th>
            <th scope="col">Standard</th>
            <th scope="col">Claims here</th>
          </tr>
        </thead>
        <tbody>
          {valuedWords.map((word) => (
            <ValueRow
              key={word}
              id={`${id} ${word}`}
              word={word}
              entry={entries[word]}
              fault={isTried ? (faults.get(word) ?? null) : null}
              isChanged={changed.includes(word)}
              count={counts?.[word] ?? null}
              onChange={(entry) => setEntries({ ...entries, [word]: entry })}
            />
          ))}
          {fixed.map(({ words, range }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>{range}</td>
              <td className="values-fixed">fixed by meaning</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="values-state">
        {changed.length === 0 ? 'All words stand at the standard values.' : sayChangedValues(values, changed)}{' '}
        {changed.length > 0 &&
          counts !== null &&
          sayCount(
            changed.reduce((sum, word) => sum + counts[word], 0),
            changed.length,
          )}
      </p>
      <div className="values-buttons">
        <button type="submit" className="method-button" aria-disabled={!isEdited}>
          Keep these values
        </button>
        <button
          type="button"
          className="text-button"
          aria-disabled={changed.length === 0}
          onClick={() => changed.length > 0 && restore()}
        >
          Back to the standard values
        </button>
        {isEdited && <span className="values-hint">Not kept yet.</span>}
        {changed.length > 0 && <ExportButton />}
      </div>
      <p className="method-note">
        “About” stands for around, some, nearly, almost, roughly and approximately too; “several hundred” is read by
        “several”, “tens of thousands” by “tens”.
      </p>
    </form>
  );
}

const fixed = [
  { words: 'at least n, no fewer than n', range: 'n or more' },
  { words: 'more than n, over n', range: 'n + 1 or more' },
  { words: 'up to n, at most n', range: '0 to n' },
];
