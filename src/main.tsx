import './styles.css';
import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findShippedCase } from './io/shipped-case.ts';
import { App } from './pages/app.tsx';
import { showCase } from './store/open-cases.ts';

enableHistorySync();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <NuqsAdapter>
      <App />
    </NuqsAdapter>
  </StrictMode>,
);

// Not awaited here: what is loaded later imports from this file, and waits until it has run to its end.
void showCase(findShippedCase(), null).then(() => {
  // What keeps the page for a visit without a network must not hold up this one.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const start = () => import('./offline/start-offline.ts').then(({ startOffline }) => startOffline()).catch(() => {});
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 10_000 });
  else setTimeout(start, 1000);
});
