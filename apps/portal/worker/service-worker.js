// Keeps the portal openable without a connection: its page, scripts, styles and words. Nothing that the API answers is
// kept, and nothing that says who somebody is. The build writes in what belongs to its shell.
const SHELL = self.__SHELL__;
const CACHE = 'skillroots-__BUILD__';
const ASSETS = '/assets/';
/** Addresses that the API answers with something of its own; the page of the portal never takes their place. */
const OTHERS =
  /^\/(graphql|live|ready|metrics|files|hsds|iati|papers|calendar|exports|my-data|results|\.well-known)(\/|$)|\.[a-z0-9]+$/i;

self.addEventListener('install', (event) => event.waitUntil(takeIn(SHELL)));
self.addEventListener('activate', (event) => event.waitUntil(leaveOnlyLatest()));
self.addEventListener('message', (event) => {
  const { type, paths = [] } = event.data;
  // A newer build waits until somebody asks for it: nothing changes under what is being typed.
  if (type === 'USE_NOW') self.skipWaiting();
  if (type === 'KEEP') event.waitUntil(takeIn(paths.filter((path) => path.startsWith(ASSETS))));
  if (type === 'FORGET') event.waitUntil(leaveOnlyShell());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!OTHERS.test(pathname)) event.respondWith(netOr(request, '/'));
  } else if (pathname.startsWith(ASSETS)) event.respondWith(kept(request));
  else if (SHELL.includes(pathname)) event.respondWith(netOr(request, pathname));
});

/** Adds what is not there yet; a file under assets never changes. */
async function takeIn(paths) {
  const cache = await caches.open(CACHE);
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await cache.addAll(paths.filter((path) => !known.has(path)));
}

/** A page of the build before may still be open in another tab: its files stay until the next one. */
async function leaveOnlyLatest() {
  const ours = (await caches.keys()).filter((name) => name.startsWith('skillroots-') && name !== CACHE);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Which screens were opened says what somebody does here: after signing out only what everybody has is left. */
async function leaveOnlyShell() {
  const cache = await caches.open(CACHE);
  const requests = await cache.keys();
  const extra = requests.filter(({ url }) => !SHELL.includes(new URL(url).pathname));
  await Promise.all(extra.map((request) => cache.delete(request)));
}

/** From the net; without one, what is kept. */
async function netOr(request, path) {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await caches.match(path, { cacheName: CACHE });
    if (page) return page;
    throw error;
  }
}

/** What is kept; else from the net, and kept from then on. */
async function kept(request) {
  const found = await caches.match(request.url);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(CACHE);
    await cache.put(request.url, answer.clone());
  }
  return answer;
}
