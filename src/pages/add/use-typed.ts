import { useEffect, useState } from 'react';
import type { ReportId } from '../../core/model/case.ts';
import { isRecord } from '../../core/model/shape.ts';
import { newId } from '../../io/new-id.ts';
import { readUnkept, writeUnkept } from '../../io/unkept-text.ts';
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
  const [typed, setTyped] = useState<Typed | null>(restoreTyped);
  const isOver = typed !== null && hasArrived(typed, named);
  useEffect(() => {
    if (isOver) setTyped(null);
  }, [isOver]);
  useEffect(() => writeUnkept('report', typed === null || typed.isKept ? null : typed), [typed]);
  const isHere = typed !== null && !isOver && (typed.at === named || typed.id === named);
  return [isHere ? typed : null, setTyped];
}

function hasArrived({ isKept, id }: Typed, named: string | null): boolean {
  return isKept && id === named;
}

/** A text of no report yet. Of what another hand may have written only the text is taken. */
function restoreTyped(): Typed | null {
  const unkept = readUnkept('report');
  if (!isRecord(unkept) || unkept['at'] !== null || typeof unkept['text'] !== 'string') return null;
  const id = newId('report') as ReportId;
  const whole = { said: {}, language: undefined, replaces: null, isWhole: true, isKept: false };
  return { ...whole, at: null, id, text: unkept['text'] };
}
