// Builds the portal with its gallery into a folder of its own, serves it beside the API named by PORTAL_API, and prints its
// address. Runs until it is ended; the folder goes then.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

const outDir = mkdtempSync(join(tmpdir(), 'skillroots-gallery-'));
const settings = {
  configFile: join(import.meta.dirname, '../vite.config.ts'),
  mode: 'gallery',
  logLevel: 'error',
  build: { outDir },
};
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

await build(settings);
const server = await preview({ ...settings, preview: { host: '127.0.0.1', port: 0 } });
console.log(`http://127.0.0.1:${server.httpServer.address().port}`);
