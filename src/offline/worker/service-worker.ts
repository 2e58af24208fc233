export {};

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build: a hash over all files, and each that is kept from the first visit on, with its own. */
declare const builtVersion: string;
declare const builtFiles: readonly (readonly [path: string, integrity: string])[];

/**
 * Keeps the whole page of one version in a cache of its own and answers out of it. Workbox, which we would rather have
 * used, keeps all versions in one cache and drops what is not in the newest list: a tab of the version before would miss
 * its parts.
 */
const { scope } = self.registration;
const namePrefix = `sources-say ${scope} `;
const ownName = namePrefix + builtVersion;

self.addEventListener('install', (event) => event.waitUntil(keepVersion()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

// It waits until it is asked to, or until no tab of the version before is left.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || !address.href.startsWith(scope)) return;
  address.search = '';
  if (request.mode !== 'navigate') event.respondWith(answer(request));
  else if ([scope, `${scope}index.html`].includes(address.href)) {
    event.respondWith(answerVisit(request));
    event.waitUntil(dropOldVersions());
  }
});

/** All or nothing. The hashes see to it that no file of another version gets in while a server is being changed. */
async function keepVersion(): Promise<void> {
  const cache = await caches.open(ownName);
  try {
    await Promise.all(builtFiles.map(([path, integrity]) => keepFile(cache, path, integrity)));
  } catch (error) {
    await caches.delete(ownName);
    throw error;
  }
}

/** What has its hash in its name is the same in every version that has it. */
async function keepFile(cache: Cache, path: string, integrity: string): Promise<void> {
  const address = scope + path;
  const known = path.startsWith('assets/') ? await caches.match(address, { ignoreVary: true }) : undefined;
  const response = known ?? (await fetch(address, { integrity, cache: 'no-cache' }));
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  await cache.put(address, response);
}

async function takeOver(): Promise<void> {
  await self.clients.claim();
  await dropOldVersions();
}

/** Only while no tab is open: one might be of such a version, and ask for parts of it. */
async function dropOldVersions(): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.some(({ url }) => url.startsWith(scope))) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(namePrefix) && name !== ownName).map((name) => caches.delete(name)),
  );
}

/** The address names the view in its query, which is for the page to read. */
async function answerVisit(request: Request): Promise<Response> {
  const cache = await caches.open(ownName);
  return (await cache.match(scope, { ignoreVary: true })) ?? fetch(request);
}

/** Out of this version, else out of an older one whose tab asks for it. What is in no list, as rare fonts, is kept when it is used. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(ownName);
  const kept =
    (await cache.match(request, { ignoreVary: true })) ?? (await caches.match(request, { ignoreVary: true }));
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok && request.url.startsWith(`${scope}assets/`)) await cache.put(request, response.clone());
  return response;
}
