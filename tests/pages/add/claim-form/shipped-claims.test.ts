import { expect, test } from 'vitest';
import type { ClaimDraft } from '../../../../src/core/matching/proposal.ts';
import type { Claim, Incident } from '../../../../src/core/model/case.ts';
import { checkFields } from '../../../../src/pages/add/claim-form/check-fields.ts';
import { readFields } from '../../../../src/pages/add/claim-form/read-fields.ts';
import { writeClaim } from '../../../../src/pages/add/claim-form/write-claim.ts';
import { readShippedCase } from '../../../data/shipped-case.ts';
import { propose } from './claim-setup.ts';

const shared = readShippedCase();

function draftOf({ id }: Incident, claim: Claim): ClaimDraft {
  const { source, origin = null, question, stance, certainty, saidAt = null } = claim;
  const { answer = null, exhaustive = false, statement = null } = claim;
  const said = { source, origin, question, stance, certainty, answer, exhaustive, saidAt, statement };
  return { ...propose().draft, ...said, incident: id };
}

test('every claim that ships comes out of the form as it went in', () => {
  const changed = shared.incidents.flatMap((incident) =>
    incident.claims.flatMap((claim) => {
      const draft = draftOf(incident, claim);
      const fields = {
        ...readFields(shared, propose(draft), null),
        supersedes: claim.supersedes ?? '',
        translation: claim.translation ?? '',
      };
      const context = { shared, incident, standard: [], self: claim.id };
      const problems = checkFields(fields, context, true);
      const written = writeClaim(fields, context, () => 'new');
      const { supersedes = null, translation = null } = claim;
      const isSame =
        problems.length === 0 &&
        JSON.stringify(written) === JSON.stringify({ draft, supersedes, translation, puts: {} });
      return isSame ? [] : [{ claim: claim.id, problems, written, draft }];
    }),
  );
  expect(changed.slice(0, 3)).toEqual([]);
});
