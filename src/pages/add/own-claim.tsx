import { ClaimForm } from './claim-form/claim-form.tsx';
import { NewIncidentForm } from './claim-form/new-incident-form.tsx';
import type { Panel } from './list-items.ts';
import { isStandIn } from './report-fields.ts';
import type { FormSetting } from './work-panel.tsx';

interface OwnClaimProps {
  readonly panel: Panel | null;
  readonly form: FormSetting;
  /** With the id of the claim that was made, if one was. */
  readonly onClose: (made: string | null) => void;
}

/** What belongs to no item of the list: a claim of the user's own, an incident that the case has not got. */
export function OwnClaim({ panel, form, onClose }: OwnClaimProps) {
  const { openCase, report } = form;
  if (panel === null || report === null) return null;
  if (panel.kind === 'own') {
    return (
      <section className="own-claim" aria-label="A claim of your own">
        <h3>A claim of your own</h3>
        <ClaimForm
          {...form}
          report={report}
          proposal={null}
          decision={panel.decision}
          focusOn="source"
          onDone={(result) => onClose(result === 'cancelled' ? null : panel.decision.proposal)}
        />
      </section>
    );
  }
  if (panel.kind !== 'incident') return null;
  const day = (report.published ?? '').slice(0, 10);
  const title = isStandIn(report.headline) ? '' : report.headline;
  return (
    <section className="own-claim" aria-label="A new incident">
      <NewIncidentForm
        openCase={openCase}
        suggestion={{ title, from: day, to: day, placeLabel: '', place: null }}
        onDone={() => onClose(null)}
      />
    </section>
  );
}
