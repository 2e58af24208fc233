import { type RefObject, useState } from 'react';
import { nameClaim } from '../../../core/log/build-report.ts';
import type { Decision, WorkReport } from '../../../core/log/operation.ts';
import type { Gap, Proposal } from '../../../core/matching/proposal.ts';
import type { OpenCase } from '../../../desk/open-case.ts';
import { commitWork } from '../../../store/work-desk.ts';
import { useWorkStore } from '../../../store/work-store.ts';
import { checkFields, type Place, type Problem } from './check-fields.ts';
import { decideClaim, findIntent } from './decide-claim.ts';
import { findHalfTyped } from './find-half-typed.ts';
import type { ClaimFields, FormContext } from './form-state.ts';
import { dropFields, keepFields, keyForm, useKeptFields } from './kept-fields.ts';
import { listStandard } from './list-standard.ts';
import { makeId } from './make-id.ts';
import { listGaps, readFields } from './read-fields.ts';
import { useChosenIncident } from './use-chosen-incident.ts';

interface FilledClaim {
  readonly openCase: OpenCase;
  readonly report: WorkReport;
  readonly proposal: Proposal | null;
  readonly decision: Decision | null;
}

/** What is tried with the fields as they stand; its faults are said from then on. */
export type Aim = 'save' | 'accept';

interface ClaimFieldsInHand {
  readonly fields: ClaimFields;
  readonly context: FormContext;
  readonly gaps: readonly Gap[];
  /** Of what was last tried, in the order of the form. */
  readonly problems: readonly Problem[];
  /** The chosen incident is not there yet: until then nothing can be saved. */
  readonly isComing: boolean;
  /** They were typed before and not saved. */
  readonly wasKept: boolean;
  readonly change: (part: Partial<ClaimFields>) => void;
  readonly startOver: () => void;
  /** What comes first of all that is amiss; null if it is saved. */
  readonly save: (aim: Aim) => Problem | null;
}

/** The fields of one claim, from where they were left to where they are saved in one operation. */
export function useClaimFields(
  { openCase, report, proposal, decision }: FilledClaim,
  form: RefObject<HTMLFormElement | null>,
): ClaimFieldsInHand {
  const { shared } = openCase;
  const id = decision?.proposal ?? proposal?.id ?? '';
  const key = keyForm(report.id, id);
  const kept = useKeptFields(({ forms }) => forms.get(key));
  const [wasKept, setWasKept] = useState(kept !== undefined);
  const [aim, setAim] = useState<Aim | null>(null);
  const [halfTyped, setHalfTyped] = useState<readonly Place[]>([]);
  const fields = kept ?? readFields(shared, proposal, decision);
  const { incident, isComing } = useChosenIncident(openCase, fields.incident);
  const context = { shared, incident, standard: listStandard(shared), self: nameClaim(report.id, id) };
  const findProblems = (to: Aim, half: readonly Place[]): readonly Problem[] => [
    ...half.map((at) => ({ at, fault: 'no-day' }) as const),
    ...checkFields(fields, context, to === 'accept' || decision?.status === 'accepted'),
  ];
  return {
    fields,
    context,
    gaps: listGaps(proposal, decision),
    problems: aim === null ? [] : findProblems(aim, halfTyped),
    isComing,
    wasKept,
    change: (part) => {
      keepFields(key, { ...fields, ...part });
      setHalfTyped([]);
    },
    startOver: () => {
      dropFields(key);
      setWasKept(false);
      setAim(null);
    },
    save: (to) => {
      const half = form.current === null ? [] : findHalfTyped(form.current);
      const [first] = findProblems(to, half);
      setAim(to);
      setHalfTyped(half);
      if (isComing) return { at: 'incident', fault: 'none-chosen' };
      if (first !== undefined) return first;
      const filled = { report, proposal, decision, fields, context, makeId, isAccepted: to === 'accept' };
      const { made, puts } = decideClaim(filled);
      dropFields(key);
      void commitWork(findIntent(to === 'accept', proposal !== null || isDecided(made)), {
        ...puts,
        decisions: [made],
      });
      return null;
    },
  };
}

/** A claim of the user's own that was only just begun is not. */
function isDecided({ report, proposal }: Decision): boolean {
  const { decisions } = useWorkStore.getState().work;
  return [...decisions.values()].some((decision) => decision.report === report && decision.proposal === proposal);
}
