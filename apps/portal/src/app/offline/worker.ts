/** How often an open page looks for a newer build, in milliseconds. */
const LOOK_EVERY_MS = 3_600_000;

let ready: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/** A build that has been fetched and waits until the reader wants it. */
export const newer = {
  listen(tell: () => void): () => void {
    listeners.add(tell);
    return () => listeners.delete(tell);
  },
  isThere: () => ready !== null,
  /** Loads the page again with it; other tabs stay as they are. */
  use(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    ready?.postMessage({ type: 'USE_NOW' });
  },
};

/** Has the browser keep the shell of the portal, and notes when there is a newer one. Without this it works as before. */
export async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('/service-worker.js', {
      updateViaCache: 'none',
    });
    const note = () => {
      // The first one of all begins at once, and replaces nothing.
      if (!registration.waiting || !navigator.serviceWorker.controller) return;
      ready = registration.waiting;
      for (const tell of listeners) tell();
    };
    note();
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', note),
    );
    setInterval(() => void registration.update().catch(() => undefined), LOOK_EVERY_MS);
    await navigator.serviceWorker.ready;
    await keepLoaded();
  } catch {
    // A browser that keeps nothing still has the portal while there is a connection.
  }
}

/** Has the worker keep the scripts that this page has loaded already, some of them before there was a worker. */
export async function keepLoaded(): Promise<void> {
  const paths = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);
  (await worker())?.postMessage({ type: 'KEEP', paths });
}

/** Has the worker forget which screens were opened. */
export async function forgetLoaded(): Promise<void> {
  (await worker())?.postMessage({ type: 'FORGET' });
}

async function worker(): Promise<ServiceWorker | null> {
  if (!('serviceWorker' in navigator)) return null;
  return (await navigator.serviceWorker.getRegistration())?.active ?? null;
}
