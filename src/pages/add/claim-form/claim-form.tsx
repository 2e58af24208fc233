import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Decision, WorkReport } from '../../../core/log/operation.ts';
import type { Gap, Proposal } from '../../../core/matching/proposal.ts';
import type { Span } from '../../../core/text/span.ts';
import type { OpenCase } from '../../../desk/open-case.ts';
import type { Place } from './check-fields.ts';
import { ClaimRows } from './claim-rows.tsx';
import { focusOnPlace, focusOnProblem } from './focus-on-place.ts';
import { NewIncidentForm } from './new-incident-form.tsx';
import { suggestIncident } from './suggest-incident.ts';
import { type Aim, useClaimFields } from './use-claim-fields.ts';

interface ClaimFormProps {
  readonly openCase: OpenCase;
  readonly report: WorkReport;
  /** Of the report, whole. */
  readonly text: string;
  readonly passages: readonly Span[];
  /** Null for a claim of the user's own. */
  readonly proposal: Proposal | null;
  readonly decision: Decision | null;
  readonly focusOn?: Gap;
  /** Where the report is shown as text: the ends of the claim's words can be dragged there. */
  readonly pane?: RefObject<HTMLElement | null>;
  readonly onDone: (result: 'saved' | 'accepted' | 'cancelled') => void;
}

/**
 * Mends any part of a claim. What is typed stays until it is saved, even when the
 * form is left; all that is new with it, a source, a question, goes into the same operation.
 */
export function ClaimForm(props: ClaimFormProps) {
  const { openCase, report, text, passages, decision, focusOn, pane, onDone } = props;
  const form = useId();
  const element = useRef<HTMLFormElement>(null);
  const inHand = useClaimFields(props, element);
  const { fields, context, gaps, problems, isComing, wasKept, change, startOver } = inHand;
  const [isMakingIncident, setIsMakingIncident] = useState(false);
  const [goTo, setGoTo] = useState<Place | null>(focusOn ?? gaps[0] ?? 'source');
  const mainAim = decision?.status === 'accepted' ? 'save' : 'accept';

  // Once what it goes to can be there: the answer's field hangs on the question, and that on the incident.
  useEffect(() => {
    if (goTo === null || isComing || isMakingIncident) return;
    focusOnPlace(form, goTo);
    setGoTo(null);
  }, [form, goTo, isComing, isMakingIncident]);

  const save = (aim: Aim) => {
    const problem = inHand.save(aim);
    if (problem === null) onDone(aim === 'accept' ? 'accepted' : 'saved');
    else focusOnProblem(form, problem);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save(mainAim);
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      // In a field Enter would accept the claim: the next field is what one wants then.
      event.preventDefault();
    } else if (event.key === 'Escape' && !isSearching(event.target)) {
      event.preventDefault();
      onDone('cancelled');
    }
  };

  if (isMakingIncident) {
    return (
      <NewIncidentForm
        openCase={openCase}
        suggestion={suggestIncident(openCase.shared, report, fields)}
        onDone={(id) => {
          setIsMakingIncident(false);
          setGoTo('incident');
          if (id !== null) change({ incident: id });
        }}
      />
    );
  }
  return (
    <form
      ref={element}
      className="claim-form"
      aria-label="Mend the claim"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save(mainAim);
      }}
    >
      {wasKept && (
        <p className="form-note form-kept">
          As you left it, not saved yet.{' '}
          <button type="button" className="text-button" onClick={startOver}>
            Start over
          </button>
        </p>
      )}
      <ClaimRows
        form={form}
        openCase={openCase}
        report={report}
        text={text}
        passages={passages}
        pane={pane}
        context={context}
        isComing={isComing}
        fields={fields}
        gaps={gaps}
        problems={problems}
        onChange={change}
        onNewIncident={() => setIsMakingIncident(true)}
      />
      <div className="form-buttons">
        {mainAim === 'save' ? (
          <button type="submit" className="form-save" aria-keyshortcuts="Control+Enter" title="Ctrl or Cmd with Enter">
            Save
          </button>
        ) : (
          <>
            <button
              type="submit"
              className="form-save"
              aria-keyshortcuts="Control+Enter"
              title="Ctrl or Cmd with Enter"
            >
              Save and accept
            </button>
            <button type="button" className="text-button" onClick={() => save('save')}>
              Save
            </button>
          </>
        )}
        <button type="button" className="text-button" onClick={() => onDone('cancelled')}>
          Cancel
        </button>
        <p role="status" className="form-note">
          {sayState(isComing, problems.length)}
        </p>
      </div>
    </form>
  );
}

/** In a list that is narrowed by words, Escape takes the words away first, as the browser does. */
function isSearching(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
}

function sayState(isComing: boolean, problems: number): string {
  if (isComing) return 'The incident is being fetched.';
  if (problems === 0) return '';
  return problems === 1 ? 'One field needs a look.' : `${problems} fields need a look.`;
}
