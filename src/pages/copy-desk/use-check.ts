import { useEffect, useState } from 'react';
import type { DraftCheck } from '../../core/draft/draft-check.ts';
import type { IncidentId } from '../../core/model/case.ts';
import type { Span } from '../../core/text/span.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useKeptAnswer } from '../add/use-kept-answer.ts';
import { cutToLimit } from './cut-to-limit.ts';
import { numberDesk } from './number-desk.ts';
import { shiftSpans } from './shift-findings.ts';

/** A check with the text that its spans count in. */
export interface CheckedDraft {
  readonly text: string;
  readonly check: DraftCheck;
}

export interface Checking {
  /** The latest; of an earlier text while a newer one is checked. Null before the first. */
  readonly checked: CheckedDraft | null;
  /** Where the words of each finding stand in the text as it is now, by key; none for what was edited since. */
  readonly spans: ReadonlyMap<string, Span>;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly tryAgain: () => void;
}

const restBeforeChecking = 150;
const noSpans: ReadonlyMap<string, Span> = new Map();

/** Checks the draft while it is typed, one text at a time: of those that come up meanwhile only the latest. */
export function useCheck({ desk }: OpenCase, text: string, incident: IncidentId | null): Checking {
  const [attempt, setAttempt] = useState(0);
  const part = cutToLimit(text);
  const isEmpty = part.trim() === '';
  useEffect(() => {
    // What a check needs is made while the first words are typed; where it fails, the draft's own check says so.
    if (isEmpty) void desk.checkDraft('', null).catch(() => undefined);
  }, [desk, isEmpty]);
  const { value, isCurrent, error } = useKeptAnswer(
    isEmpty
      ? null
      : {
          key: JSON.stringify([numberDesk(desk), attempt, incident, part]),
          ask: async (): Promise<CheckedDraft> => ({ text: part, check: await desk.checkDraft(part, incident) }),
        },
    restBeforeChecking,
  );
  const checked = isEmpty ? null : value;
  const spans = useSpans(checked, part);
  return { checked, spans, isBusy: !isCurrent && error === null, error, tryAgain: () => setAttempt(attempt + 1) };
}

/** Moved on with each edit, so that marks stand still on their words until the next answer. */
function useSpans(checked: CheckedDraft | null, text: string): ReadonlyMap<string, Span> {
  const [shown, setShown] = useState({ checked, text: checked?.text ?? '', spans: noSpans });
  let next = shown;
  // What an edit had taken away comes back with the text as it was checked, which is not asked for twice.
  const isBack = checked !== null && text === checked.text && text !== next.text;
  if (checked !== next.checked || isBack) {
    const spans = new Map(checked?.check.findings.map(({ key, span }): [string, Span] => [key, span]));
    next = { checked, text: checked?.text ?? '', spans };
  }
  if (text !== next.text) next = { checked, text, spans: shiftSpans(next.spans, next.text, text) };
  // While drawing, not after: for a moment the marks would else stand on other words.
  if (next !== shown) setShown(next);
  return next.spans;
}
