import { useState } from 'react';
import { countOf } from '../parts/mark-count.ts';
import { exportCase } from '../store/export-case.ts';
import { type Keeping, useWorkStore } from '../store/work-store.ts';
import { Link } from './link.tsx';
import { useHasDrafts } from './use-has-drafts.ts';

type NotKept = Extract<Keeping, { status: 'not-kept' }>;

const notKeptWords: Record<NotKept['why'], { readonly what: string; readonly cure: string }> = {
  denied: {
    what: 'This browser keeps nothing for the page, so your work lasts only until the page is closed.',
    cure: 'Export it before you leave, or allow the page to keep data, as a private window does not.',
  },
  full: {
    what: 'The browser’s store is full: what you did last is on the page, but not kept.',
    cure: 'Export it now, then free some space; what is not kept yet is kept with your next step.',
  },
  failed: {
    what: 'The browser could not keep what you did last. It is on the page, and lasts until the page is closed.',
    cure: 'Export it now. What is not kept yet is tried again with your next step.',
  },
};

/** What the user must know about where the work is: whether it is kept, and what of it the case has no place for. */
export function WorkNotices() {
  const {
    keeping,
    heldBack,
    kept: { unreadable },
  } = useWorkStore();
  return (
    <div className="work-notices" role="status">
      {keeping.status === 'not-kept' && <NotKeptNotice keeping={keeping} />}
      {heldBack.length > 0 && (
        <details className="work-notice">
          <summary>
            {countOf(heldBack.length, 'part', 'parts')} of your work{' '}
            {heldBack.length === 1 ? 'has no place' : 'have no place'} in the case as it is now.{' '}
          </summary>
          <p>What it refers to is gone or has changed. It is kept, and comes back with that.</p>
          <ul className="work-held">
            {heldBack.map(({ decision, incident, problems }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one claim or question of an incident after the other; they have no other name.
              <li key={index}>
                {decision === null ? (
                  incident === null ? (
                    'What was imported'
                  ) : (
                    `On the incident ${incident}`
                  )
                ) : (
                  <Link to={{ page: 'add', report: decision.report, proposal: decision.proposal }}>
                    {decision.speaker ?? 'A claim'}
                  </Link>
                )}
                : {problems.map(({ expected }) => `expected ${expected}`).join('; ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {unreadable > 0 && (
        <p className="work-notice">
          {countOf(unreadable, 'record')} of your work here cannot be read by this version of the page.{' '}
          {unreadable === 1 ? 'It is left where it is' : 'They are left where they are'}; everything else is there.
        </p>
      )}
    </div>
  );
}

function NotKeptNotice({ keeping }: { keeping: NotKept }) {
  const { what, cure } = notKeptWords[keeping.why];
  return (
    <div className="work-notice">
      <p>
        <strong>{what}</strong> {cure} <ExportButton />
      </p>
      {keeping.detail !== '' && <p className="work-detail">The browser says: {keeping.detail}</p>}
    </div>
  );
}

/** The case that is open with all of the user's work in it, and with drafts where that is asked for. */
export function ExportButton() {
  const [withDrafts, setWithDrafts] = useState(false);
  const hasDrafts = useHasDrafts();
  const [problem, setProblem] = useState<string | null>(null);
  const run = async () => {
    try {
      await exportCase({ withDrafts: withDrafts && hasDrafts });
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" className="text-button" onClick={run}>
        Export as a case file
      </button>
      {hasDrafts && (
        <label className="ms-2 inline-flex items-baseline gap-1.5">
          <input type="checkbox" checked={withDrafts} onChange={({ target }) => setWithDrafts(target.checked)} />
          With my drafts
        </label>
      )}
      {problem !== null && <span role="alert"> It could not be written: {problem}</span>}
    </>
  );
}
