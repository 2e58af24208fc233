/** As seldom as this a page that stays open asks whether there is a newer version, in milliseconds. */
const pause = 60 * 60 * 1000;

/**
 * Has the browser keep the page for visits without a network. `onNewer` is called when a newer version stands by, and when
 * another tab has let one in: this tab then goes on with its own.
 */
export async function watchVersions(onNewer: (registration: ServiceWorkerRegistration) => void): Promise<void> {
  const { serviceWorker } = navigator;
  let isInPlace = serviceWorker.controller !== null;
  const address = new URL('service-worker.js', document.baseURI);
  const registration = await serviceWorker.register(address, { updateViaCache: 'none' });

  // The first of all waits too, for a moment, but there is nothing older.
  const look = () => {
    if (registration.waiting !== null && registration.active !== null) onNewer(registration);
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  look();
  // It may be on its way already.
  follow();
  registration.addEventListener('updatefound', follow);
  serviceWorker.addEventListener('controllerchange', () => {
    if (isInPlace) onNewer(registration);
    isInPlace = true;
  });

  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < pause) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}
