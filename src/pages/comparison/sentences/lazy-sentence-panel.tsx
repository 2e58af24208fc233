import { type ComponentProps, lazy, Suspense } from 'react';
import type { SentencePanel as Panel } from './sentence-panel.tsx';

const SentencePanel = lazy(async () => ({ default: (await import('./sentence-panel.tsx')).SentencePanel }));

/** The words that make the sentences come with the first one that is asked for. */
export function LazySentencePanel(props: ComponentProps<typeof Panel>) {
  return (
    <Suspense fallback={null}>
      <SentencePanel {...props} />
    </Suspense>
  );
}
