import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Desk } from '../desk/desk.ts';

interface Answer<Value> {
  /** The answer to an earlier question of the same desk until that to this one has come; null before the first. */
  readonly value: Value | null;
  readonly isCurrent: boolean;
}

interface Asked {
  readonly desk: Desk;
  readonly key: string;
}

/** What was asked lately, by kind of question, so that Back finds a page as high as it was left, at once. */
const kept = new WeakMap<Desk, Map<string, Map<string, unknown>>>();
const mostKeptOfKind = 60;

/**
 * Asks the desk, one question at a time: of those that come up while it works
 * only the latest is asked. `key` names the question, its kind first: as long as
 * it is the same, so is the answer.
 */
export function useAnswer<Value>(desk: Desk, key: string, ask: (desk: Desk) => Promise<Value>): Answer<Value> {
  const [latest, setLatest] = useState<(Asked & { readonly value: Value }) | null>(null);
  const [failure, setFailure] = useState<(Asked & { readonly error: unknown }) | null>(null);
  const underWay = useRef({ desk, done: Promise.resolve() });
  // The question is taken up with its key: asked later, it might be another.
  const takeUp = useEffectEvent(() => ask);

  useEffect(() => {
    let isWanted = true;
    const askMine = takeUp();
    const run = async () => {
      if (!isWanted) return;
      try {
        const value = (findKept({ desk, key }) ?? (await askMine(desk))) as Value;
        keep({ desk, key }, value);
        // What hangs on it is drawn in slices, between which the browser answers.
        if (isWanted) startTransition(() => setLatest({ desk, key, value }));
      } catch (error) {
        if (isWanted) setFailure({ desk, key, error });
      }
    };
    // A desk that was closed never answers: nothing waits for it.
    const before = underWay.current.desk === desk ? underWay.current.done : Promise.resolve();
    underWay.current = { desk, done: before.then(run) };
    return () => {
      isWanted = false;
    };
  }, [desk, key]);

  if (failure !== null && failure.desk === desk && failure.key === key) throw failure.error;
  const known = findKept({ desk, key }) as Value | undefined;
  if (known !== undefined) return { value: known, isCurrent: true };
  if (latest === null || latest.desk !== desk) return { value: null, isCurrent: false };
  return { value: latest.value, isCurrent: latest.key === key };
}

function findKept({ desk, key }: Asked): unknown {
  return kept.get(desk)?.get(kindOf(key))?.get(key);
}

function keep({ desk, key }: Asked, value: unknown): void {
  const kinds = kept.get(desk) ?? new Map<string, Map<string, unknown>>();
  kept.set(desk, kinds);
  const answers = kinds.get(kindOf(key)) ?? new Map<string, unknown>();
  kinds.set(kindOf(key), answers);
  answers.delete(key);
  answers.set(key, value);
  const [oldest] = answers.keys();
  if (answers.size > mostKeptOfKind && oldest !== undefined) answers.delete(oldest);
}

function kindOf(key: string): string {
  return key.split(' ', 1).join();
}
