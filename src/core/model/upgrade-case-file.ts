import type { ProblemLog } from './problem.ts';
import { isRecord } from './shape.ts';

/** The version of the case file that the rest of the app reads. */
export const schemaVersion = 1;

/**
 * One function per step: the one at index n makes a file of version n + 1 one
 * of version n + 2. Version 1 is the first, so there is none yet.
 */
const steps: readonly ((file: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** The file at the current version; undefined, with a problem logged, where it cannot be read. */
export function upgradeCaseFile(value: unknown, log: ProblemLog): Record<string, unknown> | undefined {
  if (!isRecord(value)) {
    log.add('a case file: an object with schemaVersion', value);
    return undefined;
  }
  const version = value['schemaVersion'];
  if (!Number.isInteger(version) || (version as number) < 1) {
    log.add(`the version of the case file, ${schemaVersion}`, version, 'schemaVersion');
    return undefined;
  }
  if ((version as number) > schemaVersion) {
    log.add(
      `a version up to ${schemaVersion}: the file was written by a newer Sources Say; update this one to open it`,
      version,
      'schemaVersion',
    );
    return undefined;
  }
  return steps.slice((version as number) - 1).reduce((file, step) => step(file), value);
}
