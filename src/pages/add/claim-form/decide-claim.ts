import type { Decision, Intent, Puts, WorkReport } from '../../../core/log/operation.ts';
import type { Proposal } from '../../../core/matching/proposal.ts';
import { type ClaimFields, type FormContext, newOne } from './form-state.ts';
import { type MakeId, writeClaim } from './write-claim.ts';

interface Filled {
  readonly report: WorkReport;
  readonly proposal: Proposal | null;
  readonly decision: Decision | null;
  readonly fields: ClaimFields;
  readonly context: FormContext;
  readonly makeId: MakeId;
  readonly isAccepted: boolean;
}

interface Decided {
  readonly made: Decision;
  readonly puts: Puts;
}

/** What is saved of an accepted claim stays accepted; a rejected one that is mended is open again. */
export function decideClaim({ report, proposal, decision, fields, context, makeId, isAccepted }: Filled): Decided {
  const { puts, ...claim } = writeClaim(fields, context, makeId);
  const name = fields.source.chosen === newOne ? fields.source.entry.name.trim() : '';
  const speaker = name === '' ? (decision?.speaker ?? proposal?.speaker ?? null) : name;
  const made: Decision = {
    report: report.id,
    proposal: decision?.proposal ?? proposal?.id ?? makeId('own', 'own'),
    status: isAccepted || decision?.status === 'accepted' ? 'accepted' : 'open',
    speaker,
    ...claim,
  };
  return { made, puts };
}

export function findIntent(isAccepted: boolean, isKnown: boolean): Intent {
  if (!isKnown) return 'add-claim';
  return isAccepted ? 'accept' : 'mend';
}
