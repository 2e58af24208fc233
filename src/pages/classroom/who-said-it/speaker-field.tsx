import { useId, useState } from 'react';
import { isOverlapping } from '../../../core/lesson/attribution/places.ts';
import type { Statement } from '../../../core/lesson/attribution/statement.ts';
import type { AttributionAnswer } from '../../../core/lesson/lesson-answer.ts';
import { isRightToLeft } from '../../../parts/text-direction.ts';
import { Choices } from './choices.tsx';
import { placeOf, type ReportView, readWords } from './report-view.ts';
import { WordPicker } from './word-picker.tsx';

const wheres = ['here', 'elsewhere', 'own-voice'] as const;
type Where = (typeof wheres)[number];

const whereWord: Readonly<Record<Where, string>> = {
  here: 'It is named in this sentence',
  elsewhere: 'It is named in an earlier sentence',
  'own-voice': 'Nobody: the report’s own voice',
};

interface SpeakerFieldProps {
  readonly view: ReportView;
  /** Index of the sentence. */
  readonly index: number;
  readonly answer: AttributionAnswer;
  readonly name: string;
  readonly fault: string | undefined;
  readonly onChange: (speaker: AttributionAnswer['speaker']) => void;
}

/** Whose word a sentence is: words of it, words of an earlier one, or the report's own voice. */
export function SpeakerField({ view, index, answer, name, fault, onChange }: SpeakerFieldProps) {
  const { statements, report } = view;
  const { speaker } = answer;
  const before = statements.slice(0, index);
  const statement = statements[index];
  const found = findWhere(speaker, statement);
  const [opened, setOpened] = useState<Where>('here');
  const where = found ?? opened;
  const named = speaker === null || speaker === 'own-voice' ? null : speaker;
  const at = before.findLastIndex((each) => named !== null && isOverlapping(placeOf(each), named));
  const [looked, setLooked] = useState(index - 1);
  const [selectId, noteId] = [useId(), useId()];
  if (statement === undefined) return null;
  const shown = where === 'elsewhere' ? statements[at === -1 ? looked : at] : statement;
  const choose = (next: Where) => {
    setOpened(next);
    if (next === 'own-voice') onChange('own-voice');
    else if (speaker !== null) onChange(null);
  };
  return (
    <>
      <Choices
        legend="Who says it?"
        name={`${name}-speaker`}
        values={before.length > 0 ? wheres : wheres.filter((each) => each !== 'elsewhere')}
        words={whereWord}
        chosen={where}
        fault={fault}
        onChoose={choose}
      />
      {where === 'elsewhere' && (
        <label className="earlier-sentence" htmlFor={selectId}>
          Sentence
          <select
            id={selectId}
            className="form-select"
            value={at === -1 ? looked : at}
            onChange={(event) => {
              setLooked(Number(event.target.value));
              if (named !== null) onChange(null);
            }}
          >
            {before.map((each, number) => (
              <option key={`${each.passage} ${each.sentence[0]}`} value={number}>
                {number + 1}. {shorten(readWords(report, placeOf(each)))}
              </option>
            ))}
          </select>
        </label>
      )}
      {where === 'own-voice' && (
        <p
          className="sentence-words sentence-own"
          lang={report.language}
          dir={isRightToLeft(report.language) ? 'rtl' : 'auto'}
        >
          {readWords(report, placeOf(statement))}
        </p>
      )}
      {where !== 'own-voice' && shown !== undefined && (
        <>
          <p id={noteId} className="claim-note">
            Press the first and the last word of its name. By keyboard: arrows, Enter, and Shift with the arrows for
            more words.
          </p>
          <WordPicker
            key={`${shown.passage} ${shown.sentence[0]}`}
            label="Words that name who says it"
            text={readWords(report, placeOf(shown))}
            place={placeOf(shown)}
            language={report.language}
            chosen={named}
            describedBy={noteId}
            onChoose={onChange}
          />
        </>
      )}
    </>
  );
}

/** Null while nothing is chosen that would tell. */
function findWhere(speaker: AttributionAnswer['speaker'], statement: Statement | undefined): Where | null {
  if (speaker === null || statement === undefined) return null;
  if (speaker === 'own-voice') return 'own-voice';
  return isOverlapping(speaker, placeOf(statement)) ? 'here' : 'elsewhere';
}

const longest = 60;

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
