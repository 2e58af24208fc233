import type { Case, CaseLists } from './case.ts';
import { schemaVersion } from './upgrade-case-file.ts';

/** A case as the value of one case file, whole. */
export function writeCase({
  parties,
  sources,
  concepts,
  reports,
  incidents,
}: Case): CaseLists & { schemaVersion: number } {
  return { schemaVersion, parties, sources, concepts, reports, incidents };
}
