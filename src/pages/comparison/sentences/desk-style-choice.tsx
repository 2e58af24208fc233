import { setDeskStyle, useDeskStyle } from '../../../io/desk-style.ts';
import type { DeskStyle } from '../../../words/desk-style.ts';

const parts: readonly {
  readonly part: keyof DeskStyle;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
}[] = [
  {
    part: 'spelling',
    label: 'Spelling',
    choices: [
      ['british', 'British'],
      ['american', 'American'],
    ],
  },
  {
    part: 'names',
    label: 'Names',
    choices: [
      ['full', 'In full'],
      ['short', 'Initials'],
    ],
  },
  {
    part: 'tense',
    label: 'Tense',
    choices: [
      ['past', 'Past'],
      ['present', 'Present'],
    ],
  },
];

/** The same for every sentence, and kept by the browser. */
export function DeskStyleChoice() {
  const style = useDeskStyle();
  return (
    <fieldset className="desk-style">
      <legend className="sr-only">Desk style</legend>
      {parts.map(({ part, label, choices }) => (
        <label key={part}>
          {label}{' '}
          <select value={style[part]} onChange={(event) => setDeskStyle({ ...style, [part]: event.target.value })}>
            {choices.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
