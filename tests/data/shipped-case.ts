import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCase } from '../../src/cli/read-case.ts';
import type { Case } from '../../src/core/model/case.ts';

/** `data/`, as it ships. Its place is not made by `new URL`, which a test of a page has for a web address. */
export function readShippedCase(): Case {
  const parsed = readCase([join(dirname(fileURLToPath(import.meta.url)), '../../data')]);
  if (!parsed.ok) throw new Error(`data/ does not parse: ${JSON.stringify(parsed.problems, null, 2)}`);
  return parsed.value;
}
