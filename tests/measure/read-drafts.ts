import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingCodes } from '../../src/core/draft/draft-finding.ts';
import type { Case } from '../../src/core/model/case.ts';
import { findPlaces, type MarkedDraft } from './draft-scores.ts';

const folder = 'tests/measure/drafts';
/** The last that another hand wrote, kept apart: what the rules make of drafts that they were hardly made by. */
const heldOut = 'held-out.json';

/** Those by which the rules were made. */
export function readShownDrafts(theCase: Case): readonly MarkedDraft[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== heldOut);
  return names.flatMap((name) => readDrafts(theCase, name));
}

export function readHeldOut(theCase: Case): readonly MarkedDraft[] {
  return readDrafts(theCase, heldOut);
}

/** The words of a fault must stand in its draft, or it could never be found. */
function readDrafts(theCase: Case, name: string): readonly MarkedDraft[] {
  const drafts: readonly MarkedDraft[] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const codes = new Set<string>(findingCodes);
  for (const { id, incident, text, faults } of drafts) {
    if (!theCase.incidentById.has(incident)) throw new Error(`${name}, ${id}: no incident ${incident}`);
    for (const { code, words } of faults) {
      if (!codes.has(code)) throw new Error(`${name}, ${id}: no code ${code}`);
      if (findPlaces(text, words).length === 0)
        throw new Error(`${name}, ${id}: the words of its ${code} are not in it`);
    }
  }
  return drafts;
}
