import { fileURLToPath } from 'node:url';
import { readCase } from '../../src/cli/read-case.ts';
import type { Case } from '../../src/core/model/case.ts';

/** `data/`, as it ships. */
export function readShippedCase(): Case {
  const parsed = readCase([fileURLToPath(new URL('../../data', import.meta.url))]);
  if (!parsed.ok) throw new Error(`data/ does not parse: ${JSON.stringify(parsed.problems, null, 2)}`);
  return parsed.value;
}
