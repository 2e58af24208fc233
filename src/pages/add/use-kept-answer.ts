import { useEffect, useEffectEvent, useRef, useState } from 'react';

interface Kept<Value> {
  /** The questions it answers. */
  readonly keys: readonly string[];
  readonly value: Value;
}

interface Question<Value> {
  readonly key: string;
  readonly ask: () => Promise<Value>;
  /** Another question that this answer answers too. */
  readonly aliasOf?: (value: Value) => string;
}

interface KeptAnswer<Value> {
  /** Until the answer to this question has come, that to the one before; null before the first, or where nothing is asked. */
  readonly value: Value | null;
  readonly isCurrent: boolean;
  readonly error: unknown;
}

/**
 * Asks once the question has stood for so many milliseconds, one at a time. Unlike `useAnswer` it keeps the older
 * answer when the case is another than before: each claim that is accepted makes one. Null asks nothing.
 */
export function useKeptAnswer<Value>(question: Question<Value> | null, rest: number): KeptAnswer<Value> {
  const key = question?.key ?? null;
  const [kept, setKept] = useState<Kept<Value> | null>(null);
  const [failure, setFailure] = useState<{ readonly key: string; readonly error: unknown } | null>(null);
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const takeUp = useEffectEvent(() => question);
  const isAnswered = useEffectEvent((asked: string) => kept?.keys.includes(asked) === true);
  useEffect(() => {
    if (key === null || isAnswered(key)) return;
    let isWanted = true;
    const run = async () => {
      const mine = isWanted ? takeUp() : null;
      const outcome = mine === null ? null : await answer(mine);
      if (!isWanted || outcome === null) return;
      if ('error' in outcome) setFailure({ key, error: outcome.error });
      else setKept(outcome);
    };
    const timer = setTimeout(() => {
      underWay.current = underWay.current.then(run);
    }, rest);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, rest]);
  if (key === null) return { value: null, isCurrent: true, error: null };
  const error = failure?.key === key ? failure.error : null;
  return { value: kept?.value ?? null, isCurrent: kept?.keys.includes(key) === true, error };
}

async function answer<Value>({
  key,
  ask,
  aliasOf,
}: Question<Value>): Promise<Kept<Value> | { readonly error: unknown }> {
  try {
    const value = await ask();
    return { value, keys: aliasOf === undefined ? [key] : [key, aliasOf(value)] };
  } catch (error) {
    return { error };
  }
}
