import type { Digest } from '../../core/overview/digest.ts';
import { exampleDraft, exampleIncident } from './example-draft.ts';
import { nameIncident } from './incident-select.tsx';

interface EmptyStateProps {
  readonly digests: readonly Digest[];
  readonly onTry: (text: string) => void;
}

/** Before there is a draft: what the page does, and one to try it on, if the case has the incident it is about. */
export function EmptyState({ digests, onTry }: EmptyStateProps) {
  const incident = digests.find(({ id }) => id === exampleIncident);
  return (
    <section className="draft-empty" aria-labelledby="draft-empty-title">
      <h2 id="draft-empty-title">What you will get</h2>
      <ol>
        <li>Type or paste a draft. It stays in this browser.</li>
        <li>
          What the sources do not bear out is marked while you type: <mark data-kind="contradicted">contradicted</mark>,{' '}
          <mark data-kind="not-borne-out">not borne out</mark>, or one side <mark data-kind="left-out">left out</mark>.
        </li>
        <li>
          Each finding shows what the sources said. Take the wording it suggests, or wave it through with a reason.
        </li>
      </ol>
      <p>It never says who is right, and where it finds nothing, that clears nothing it could not read.</p>
      {incident !== undefined && (
        <p className="draft-try">
          <button type="button" className="text-button" onClick={() => onTry(exampleDraft)}>
            Try a draft with faults
          </button>{' '}
          on {nameIncident(incident)}
        </p>
      )}
    </section>
  );
}
