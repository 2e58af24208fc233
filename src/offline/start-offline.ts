import { watchVersions } from './watch-versions.ts';

/** Comes when the page stands and the browser has nothing else to do. */
export async function startOffline(): Promise<void> {
  await watchVersions(async (registration) => {
    const { showUpdateNotice } = await import('./update-notice.tsx');
    showUpdateNotice(registration);
  });
}
