import { sortLog } from './fold-log.ts';
import type { Operation, Puts } from './operation.ts';

/** All of the log that the case rests upon: neither what was waved through in drafts nor what is the classroom's. */
export function pickGround(log: readonly Operation[]): readonly Operation[] {
  return pickPuts(log, ({ waivers, lessons, sittings, markAnswers, attributionAnswers, ...inCase }) => inCase);
}

/**
 * What of the log leaves with an export: the waivers of its drafts alone, the lessons of the user's making,
 * and nothing that is about a student.
 */
export function pickForExport(log: readonly Operation[], drafts: ReadonlySet<string>): readonly Operation[] {
  return pickPuts(log, ({ waivers = [], sittings, markAnswers, attributionAnswers, ...others }) => {
    const picked = waivers.filter(({ draft }) => drafts.has(draft));
    return picked.length === 0 ? others : { ...others, waivers: picked };
  });
}

/**
 * The log with some of what it puts. What is left comes to the same: an operation goes by what it puts, not by
 * what it is said to be, and who takes back what has gone goes too.
 */
function pickPuts(log: readonly Operation[], pick: (puts: Puts) => Puts): readonly Operation[] {
  const gone = new Set<string>();
  return sortLog(log).flatMap((operation) => {
    const { id, puts, takesBack } = operation;
    const picked = puts === undefined ? puts : pick(puts);
    const rest = count(picked) === count(puts) ? puts : picked;
    const isGone = count(rest) === 0 && (takesBack === undefined ? rest !== puts : gone.has(takesBack));
    if (isGone) gone.add(id);
    return isGone ? [] : rest === puts ? [operation] : [{ ...operation, puts: rest }];
  });
}

/** How many entries, of whatever kind. */
function count(puts: Puts = {}): number {
  return Object.values(puts).reduce((sum, entries) => sum + (entries?.length ?? 0), 0);
}
