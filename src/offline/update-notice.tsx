import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useCaseStore } from '../store/case-store.ts';
import { keepAll } from '../store/keep-all.ts';
import { openNewer } from './open-newer.ts';

let root: Root | null = null;

/** Stands after the page, in a root of its own: the page knows nothing of it. */
export function showUpdateNotice(registration: ServiceWorkerRegistration): void {
  const place = document.querySelector('.update-place') ?? document.body.appendChild(document.createElement('div'));
  place.className = 'update-place';
  root ??= createRoot(place);
  const hide = () => {
    root?.unmount();
    root = null;
  };
  root.render(<UpdateNotice onUpdate={() => openNewer(registration)} onLater={hide} />);
}

interface UpdateNoticeProps {
  readonly onUpdate: () => void;
  readonly onLater: () => void;
}

/** Nothing is brought up to date unasked, nor while the browser does not keep what the user has done. */
function UpdateNotice({ onUpdate, onLater }: UpdateNoticeProps) {
  const [state, setState] = useState<'offered' | 'keeping' | 'not-kept'>('offered');
  const hasFile = useCaseStore(({ loaded }) => loaded.status === 'ready' && loaded.openCase.fileName !== null);
  const update = async () => {
    setState('keeping');
    if (await keepAll()) onUpdate();
    else setState('not-kept');
  };
  return (
    <aside className="update-notice" aria-label="Newer version">
      <p role="status">
        {state === 'not-kept' ? (
          <>
            <strong>Not updated:</strong> this browser does not keep what you did last. Export it as a case file first.
          </>
        ) : (
          <>
            <strong>A newer version is ready.</strong> The page opens anew with it: your work is kept, a form that is
            still open is not{hasFile && ', and the case file has to be opened again'}.
          </>
        )}
      </p>
      <button type="button" className="text-button" disabled={state === 'keeping'} onClick={update}>
        {state === 'not-kept' ? 'Try again' : 'Update'}
      </button>
      <button type="button" className="text-button" onClick={onLater}>
        Later
      </button>
    </aside>
  );
}
