import { useLayoutEffect, useRef, useState } from 'react';

/** The same functions as long as the page stands, each doing what the latest of its name does: who is handed them is not drawn anew. */
export function useStable<Acts extends Readonly<Record<keyof Acts, (of: never) => void>>>(given: Acts): Acts {
  const latest = useRef(given);
  useLayoutEffect(() => {
    latest.current = given;
  });
  const [stable] = useState(() => {
    const names = Object.keys(given) as (keyof Acts)[];
    return Object.fromEntries(names.map((name) => [name, (of: never) => latest.current[name](of)])) as Acts;
  });
  return stable;
}
