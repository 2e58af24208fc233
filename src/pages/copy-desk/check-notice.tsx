import { groupDigits } from '../../words/group-digits.ts';
import { mostChecked } from './cut-to-limit.ts';
import type { Checking } from './use-check.ts';

interface CheckNoticeProps {
  readonly text: string;
  readonly checking: Checking;
  /** What the check comes to. */
  readonly state: string;
}

/** How the check stands. Whatever happens to it, the draft is there as it was typed. */
export function CheckNotice({ text, checking: { checked, error, tryAgain }, state }: CheckNoticeProps) {
  return (
    <>
      {text.length > mostChecked && (
        <p className="check-notice" role="alert">
          The draft is longer than {groupDigits(mostChecked)} characters. Only its beginning, up to there, is checked;
          all of it is kept.
        </p>
      )}
      {error !== null && (
        <p className="check-notice" role="alert">
          The draft could not be checked. Nothing of it is lost; where trying again does not help, load the page anew.
          The error was: {error instanceof Error ? error.message : String(error)}{' '}
          <button type="button" className="text-button" onClick={tryAgain}>
            Try again
          </button>
        </p>
      )}
      {error === null && <p className="findings-state">{checked === null ? 'Checking…' : state}</p>}
    </>
  );
}
