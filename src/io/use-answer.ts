import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Desk } from '../desk/desk.ts';

interface Answer<Value> {
  /** The answer to an earlier question until that to this one has come; null before the first. */
  readonly value: Value | null;
  readonly isCurrent: boolean;
}

/** What was asked lately, so that Back finds a page as high as it was left, at once. */
const kept = new WeakMap<Desk, Map<string, unknown>>();
const mostKept = 60;

/**
 * Asks the desk, one question at a time: of those that come up while it works
 * only the latest is asked. `key` names the question: as long as it is the same,
 * so is the answer.
 */
export function useAnswer<Value>(desk: Desk, key: string, ask: (desk: Desk) => Promise<Value>): Answer<Value> {
  const known = findKept(desk, key) as Value | undefined;
  const [latest, setLatest] = useState<{ readonly key: string; readonly value: Value } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const askNow = useEffectEvent(() => ask(desk));

  useEffect(() => {
    let isWanted = true;
    const run = async () => {
      if (!isWanted) return;
      const value = findKept(desk, key) ?? (await askNow());
      keep(desk, key, value);
      if (isWanted) setLatest({ key, value: value as Value });
    };
    underWay.current = underWay.current.then(run).catch(setFailure);
    return () => {
      isWanted = false;
    };
  }, [desk, key]);

  if (failure !== null) throw failure;
  if (known !== undefined) return { value: known, isCurrent: true };
  return { value: latest?.value ?? null, isCurrent: latest?.key === key };
}

function findKept(desk: Desk, key: string): unknown {
  return kept.get(desk)?.get(key);
}

function keep(desk: Desk, key: string, value: unknown): void {
  const answers = kept.get(desk) ?? new Map<string, unknown>();
  kept.set(desk, answers);
  answers.delete(key);
  answers.set(key, value);
  const [oldest] = answers.keys();
  if (answers.size > mostKept && oldest !== undefined) answers.delete(oldest);
}
