import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The portal in a build with the page of all parts. */
export interface Gallery {
  /** Its origin. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds and serves the gallery beside a running API; the public build is left alone. */
export async function openGallery(api: string): Promise<Gallery> {
  const served = spawn(process.execPath, ['apps/portal/check/gallery.mjs'], {
    env: { ...process.env, PORTAL_API: api },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(served, 'exit');
  const [url] = (await Promise.race([
    once(createInterface(served.stdout), 'line'),
    ended.then(() => Promise.reject(new Error('The gallery was not built'))),
  ])) as [string];
  return {
    url,
    async close() {
      served.kill();
      await ended;
    },
  };
}
