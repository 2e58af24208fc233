import { useId, useState } from 'react';
import type { DateDoubt, Heading } from '../../core/intake/heading.ts';
import { isBareDay, isDateText } from '../../core/model/dates.ts';
import { sayDay, sayMoment } from '../../words/say-date.ts';
import { sayDateDoubt } from '../../words/say-intake.ts';
import type { FieldName, ReportFields } from './report-fields.ts';

interface HeadingFieldsProps {
  readonly fields: ReportFields;
  /** Null before the text has been read. */
  readonly heading: Heading | null;
  readonly onChange: (fields: ReportFields) => void;
}

/** What the text says of itself, to be put right. What it does not say for certain is left empty. */
export function HeadingFields({ fields, heading, onChange }: HeadingFieldsProps) {
  const change = (name: FieldName) => (value: string) => {
    if (value !== fields[name]) onChange({ ...fields, [name]: value });
  };
  const unsaid = (name: FieldName) => heading !== null && fields[name] === '';
  return (
    <div className="heading-fields">
      <TextField
        label="Headline"
        value={fields.headline}
        note={unsaid('headline') ? 'No line of the text is clearly its headline.' : null}
        onChange={change('headline')}
      />
      <TextField
        label="Outlet"
        value={fields.outlet}
        note={unsaid('outlet') ? 'The text does not say who published it.' : null}
        onChange={change('outlet')}
      />
      <TextField label="Link" type="url" value={fields.url} note={null} onChange={change('url')} />
      <DateField value={fields.published} heading={heading} onChange={change('published')} />
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'url';
  readonly note: string | null;
  readonly onChange: (value: string) => void;
}

/** Takes what was typed when it is left, or Enter is pressed: each change is kept. */
function TextField({ label, value, type = 'text', note, onChange }: TextFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<{ readonly over: string; readonly text: string } | null>(null);
  const shown = typed?.over === value ? typed.text : value;
  return (
    <div className="heading-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        dir="auto"
        value={shown}
        aria-describedby={note === null ? undefined : `${id}-note`}
        onChange={(event) => setTyped({ over: value, text: event.target.value })}
        onBlur={() => onChange(shown.trim())}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onChange(shown.trim());
        }}
      />
      {note !== null && (
        <p id={`${id}-note`} className="claim-note">
          {note}
        </p>
      )}
    </div>
  );
}

interface DateFieldProps {
  readonly value: string;
  readonly heading: Heading | null;
  readonly onChange: (value: string) => void;
}

/** A day; the time that the text gives with it stays until another day is chosen. */
function DateField({ value, heading, onChange }: DateFieldProps) {
  const id = useId();
  const isKnown = isDateText(value);
  const note = isKnown
    ? isBareDay(value)
      ? null
      : sayMoment(value)
    : heading === null
      ? null
      : sayNoDate(heading.doubtful);
  const readings = isKnown ? [] : [...new Set((heading?.doubtful ?? []).flatMap((doubt) => doubt.readings))];
  return (
    <div className="heading-field">
      <label htmlFor={id}>Date</label>
      <input
        key={value}
        id={id}
        type="date"
        defaultValue={value.slice(0, 10)}
        min="1000-01-01"
        max="9999-12-31"
        aria-describedby={note === null ? undefined : `${id}-note`}
        onBlur={({ target }) => {
          if (target.value !== value.slice(0, 10) && !target.validity.badInput) onChange(target.value);
        }}
        onChange={({ target }) => {
          // While a year is typed it passes through the years 2, 20 and 202.
          if (isDateText(target.value) && document.activeElement !== target) onChange(target.value);
        }}
      />
      {note !== null && (
        <p id={`${id}-note`} className="claim-note">
          {note}
          {readings.map((reading) => (
            <button key={reading} type="button" className="text-button ms-2" onClick={() => onChange(reading)}>
              {sayDay(reading)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function sayNoDate(doubtful: readonly DateDoubt[]): string {
  if (doubtful.length === 0) return 'The text does not say when it was published: “on Friday” cannot be read.';
  return [...new Set(doubtful.map(({ reason }) => sayDateDoubt(reason)))].join(' ');
}
