import { sortLog } from './fold-log.ts';
import type { Operation, Puts } from './operation.ts';

/**
 * The log with the waivers of these drafts alone; of none, all that the case rests upon. It comes to the same
 * case: an operation goes by what it puts, not by what it is said to be, and who takes back what has gone goes too.
 */
export function pickWaivers(log: readonly Operation[], drafts: ReadonlySet<string>): readonly Operation[] {
  const gone = new Set<string>();
  return sortLog(log).flatMap((operation) => {
    const { id, puts, takesBack } = operation;
    const rest = puts === undefined ? puts : pickFrom(puts, drafts);
    const isGone = isEmpty(rest) && (takesBack === undefined ? rest !== puts : gone.has(takesBack));
    if (isGone) gone.add(id);
    return isGone ? [] : rest === puts ? [operation] : [{ ...operation, puts: rest }];
  });
}

/** The same object where nothing is left out. */
function pickFrom(puts: Puts, drafts: ReadonlySet<string>): Puts {
  const { waivers = [], ...others } = puts;
  const picked = waivers.filter(({ draft }) => drafts.has(draft));
  if (picked.length === waivers.length) return puts;
  return picked.length === 0 ? others : { ...others, waivers: picked };
}

function isEmpty(puts: Puts = {}): boolean {
  return Object.values(puts).every((entries) => entries === undefined || entries.length === 0);
}
