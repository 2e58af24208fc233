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

await showCase(findShippedCase(), null);
