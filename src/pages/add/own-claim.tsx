import type { SuggestedIncident } from '../../core/matching/suggest-incident.ts';
import { capitalise } from '../../words/say-list.ts';
import { ClaimForm } from './claim-form/claim-form.tsx';
import { NewIncidentForm } from './claim-form/new-incident-form.tsx';
import type { Panel } from './list-items.ts';
import { isStandIn } from './report-fields.ts';
import type { FormSetting } from './work-panel.tsx';

interface OwnClaimProps {
  readonly panel: Panel | null;
  readonly form: FormSetting;
  readonly suggested: SuggestedIncident;
  /** With the id of the claim that was made, if one was. */
  readonly onClose: (made: string | null) => void;
}

/** What belongs to no item of the list: a claim of the user's own, an incident that the case has not got. */
export function OwnClaim({ panel, form, suggested, onClose }: OwnClaimProps) {
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
  const { event, date, place } = suggested;
  const placeLabel = place === null ? '' : (openCase.shared.conceptById.get(place)?.label ?? '');
  const title = isStandIn(report.headline) ? titleOf(event, placeLabel) : report.headline;
  return (
    <section className="own-claim" aria-label="A new incident">
      <NewIncidentForm
        openCase={openCase}
        suggestion={{ title, from: date?.from ?? '', to: date?.to ?? '', placeLabel, place }}
        onDone={() => onClose(null)}
      />
    </section>
  );
}

/** "Strike at Palmyra", of a report without a headline. */
function titleOf(event: string | null, placeLabel: string): string {
  if (event === null) return '';
  return capitalise(placeLabel === '' ? event : `${event} at ${placeLabel}`);
}
