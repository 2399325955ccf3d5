import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const SOURCE = join(import.meta.dirname, '../worker/service-worker.js');
/** Besides scripts and styles, what the page asks for before anything else. */
const BESIDE = ['/', '/boot.js', '/favicon.svg', '/manifest.webmanifest'];

/**
 * Writes the service worker beside the page, with the shell that it keeps: the page, the scripts that it begins with and
 * the styles. Its text changes with every build, so that a browser notices a newer one.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const shell = [...BESIDE, ...firstFiles(bundle).map((file) => `/${file}`)];
      const source = readFileSync(SOURCE, 'utf8').replace('self.__SHELL__', () => JSON.stringify(shell));
      const every = createHash('sha256')
        .update(source)
        .update(Object.keys(bundle).sort().join())
        .digest('hex');
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: source.replace('__BUILD__', every.slice(0, 12)),
      });
    },
  };
}

/** The entry with all that it imports at once, the front page, and the styles. */
function firstFiles(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const first = chunks.filter(
    ({ isEntry, facadeModuleId }) => isEntry || facadeModuleId?.endsWith('/welcome/home.tsx'),
  );
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const part = bundle[file];
    if (part?.type === 'chunk') part.imports.forEach(add);
  };
  first.forEach(({ fileName }) => add(fileName));
  return [...files, ...Object.keys(bundle).filter((file) => file.endsWith('.css'))];
}
