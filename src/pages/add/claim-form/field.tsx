import type { ReactNode } from 'react';
import type { Place, Problem } from './check-fields.ts';
import { sayFault } from './say-fault.ts';

/** What a control says of itself to those who do not see what stands beside it. */
export interface Described {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps {
  readonly form: string;
  readonly at: Place;
  readonly label: string;
  readonly problems: readonly Problem[];
  /** The text did not tell it, or told it in a way that was not understood. */
  readonly isGap?: boolean;
  readonly note?: ReactNode;
  /** What is said only to begin with, while it has no control of its own. */
  readonly isGroup?: boolean;
  readonly children: (described: Described) => ReactNode;
}

/** A label, its control, and under it what is missing or amiss. */
export function Field({ form, at, label, problems, isGap = false, note, isGroup = false, children }: FieldProps) {
  const described = describe(form, at, problems, isGap || note !== undefined);
  const Row = isGroup ? 'fieldset' : 'div';
  return (
    <Row className="form-row" data-gap={isGap || undefined}>
      {isGroup ? (
        <legend className="form-label">{label}</legend>
      ) : (
        <label className="form-label" htmlFor={described.id}>
          {label}
        </label>
      )}
      <div className="form-control">
        {children(described)}
        {(isGap || note !== undefined) && (
          <p id={`${described.id}-note`} className="form-note">
            {isGap && <strong>Not understood. </strong>}
            {note}
          </p>
        )}
        <Problems form={form} at={at} problems={problems} />
      </div>
    </Row>
  );
}

export function Problems({ form, at, problems }: Pick<FieldProps, 'form' | 'at' | 'problems'>) {
  const problem = problems.find((each) => each.at === at);
  return (
    problem !== undefined && (
      <p id={`${form}-${at}-problem`} className="form-problem">
        {sayFault(problem)}
      </p>
    )
  );
}

export function describe(form: string, at: Place, problems: readonly Problem[], hasNote = false): Described {
  const isWrong = problems.some((problem) => problem.at === at);
  const ids = [...(hasNote ? [`${form}-${at}-note`] : []), ...(isWrong ? [`${form}-${at}-problem`] : [])];
  return {
    id: `${form}-${at}`,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': isWrong || undefined,
  };
}

/** For a control that says all by its label. */
export function plain(id: string): Described {
  return { id, 'aria-describedby': undefined, 'aria-invalid': undefined };
}
