import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundles } from '#portal-build/bundles';
import { catalogues } from '#portal-build/catalogues';
import { compressedCopies } from '#portal-build/compressed-copies';
import { earlyFiles } from '#portal-build/early-files';
import { inputTypes } from '#portal-build/input-types';
import { serviceWorker } from '#portal-build/service-worker';
import { welcomeShell } from '#portal-build/welcome-shell';

const here = import.meta.dirname;

/** A running API, for the portal that is served by Vite itself. */
const toApi = { target: process.env.PORTAL_API ?? 'http://127.0.0.1:3000', changeOrigin: true };

/**
 * One build for the API to serve at `/`. Only in other modes than production (the development server, and
 * `check/gallery.mjs`) it has the page that shows developers every part.
 */
export default defineConfig(({ mode }) => ({
  root: here,
  resolve: { alias: [{ find: /^#portal\//, replacement: `${join(here, 'src')}/` }] },
  define: { __GALLERY__: JSON.stringify(mode !== 'production') },
  plugins: [
    react(),
    catalogues(),
    inputTypes(),
    welcomeShell(),
    earlyFiles(),
    serviceWorker(),
    compressedCopies(),
  ],
  build: {
    outDir: join(here, '../../dist/apps/portal'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    license: { fileName: 'licences.md' },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: bundles() } } },
  },
  server: { port: 3200, proxy: { '/graphql': toApi } },
}));
