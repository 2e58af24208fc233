import { useId } from 'react';
import { useKeptText } from '../student/use-kept-text.ts';

interface KeptFieldProps {
  /** Id of the lesson. */
  readonly of: string;
  readonly label: string;
  readonly value: string;
  /** More than one line. */
  readonly isLong?: boolean;
  /** Less than what it stands with. */
  readonly isHint?: boolean;
  readonly note?: string;
  readonly fault?: string | undefined;
  readonly onKeep: (text: string) => void;
}

/** A field whose text is kept once it rests, with what is wrong with it below. */
export function KeptField({ of, label, value, isLong = false, isHint = false, note, fault, onKeep }: KeptFieldProps) {
  const { text, type, leave } = useKeptText(`${of} ${label}`, value, onKeep);
  const [fieldId, noteId, faultId] = [useId(), useId(), useId()];
  // It goes with the first letter: if it went only as the field is left, what is pressed next would move away from under the press.
  const shown = text === value ? fault : undefined;
  const shared = {
    id: fieldId,
    className: isLong ? 'form-input form-text' : 'form-input',
    dir: 'auto',
    value: text,
    'aria-invalid': shown !== undefined || undefined,
    'aria-describedby': [note && noteId, shown && faultId].filter(Boolean).join(' ') || undefined,
    onBlur: leave,
  };
  return (
    <div className={isHint ? 'make-field make-hint' : 'make-field'}>
      <label htmlFor={fieldId}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={2} maxLength={5000} onChange={(event) => type(event.target.value)} />
      ) : (
        <input {...shared} autoComplete="off" maxLength={200} onChange={(event) => type(event.target.value)} />
      )}
      {note !== undefined && (
        <p id={noteId} className="claim-note">
          {note}
        </p>
      )}
      {shown !== undefined && (
        <p id={faultId} className="answer-fault">
          {shown}
        </p>
      )}
    </div>
  );
}
