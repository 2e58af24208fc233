import { useEffect, useState } from 'react';
import type { ReportId } from '../../core/model/case.ts';
import type { SaidFields } from './report-fields.ts';

/** What stands in the text box and is not kept yet. */
export interface Typed {
  /** The report that the address named when it was typed: under another it means nothing. */
  readonly at: string | null;
  readonly id: ReportId;
  readonly text: string;
  readonly said: SaidFields;
  readonly language: string | undefined;
  readonly replaces: ReportId | null;
  /** Came at once, so that nothing more is waited for. */
  readonly isWhole: boolean;
  /** It stays here until the address names the report that it has become. */
  readonly isKept: boolean;
}

type SetTyped = (typed: Typed | null | ((before: Typed | null) => Typed | null)) => void;

/** `named` is the report that the address names. */
export function useTyped(named: string | null): readonly [Typed | null, SetTyped] {
  const [typed, setTyped] = useState<Typed | null>(null);
  const isOver = typed !== null && hasArrived(typed, named);
  useEffect(() => {
    if (isOver) setTyped(null);
  }, [isOver]);
  const isHere = typed !== null && !isOver && (typed.at === named || typed.id === named);
  return [isHere ? typed : null, setTyped];
}

function hasArrived({ isKept, id }: Typed, named: string | null): boolean {
  return isKept && id === named;
}
