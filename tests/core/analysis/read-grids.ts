import type { CaseFile } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

/** Each grid as an incident of its own, `incident-0` and so on, its claims `c1-of-0`. No outcome is read. */
export function readGrids(grids: readonly string[]): CaseFile {
  return placeInWorld(
    grids.map((text, index) => {
      const [incident] = readGrid(`${text}\n→ any`).file.incidents;
      if (incident === undefined) throw new Error(`no incident: ${text}`);
      const rename = (id: string) => `${id}-of-${index}`;
      const claims = incident.claims.map((claim) => ({
        ...claim,
        id: rename(claim.id),
        ...(claim.supersedes === undefined ? {} : { supersedes: rename(claim.supersedes) }),
      }));
      return makeIncident(`incident-${index}`, incident.questions, claims);
    }),
  );
}
