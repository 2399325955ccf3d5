import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from '#portal-build/catalogues';
import { compressedCopies } from '#portal-build/compressed-copies';
import { inputTypes } from '#portal-build/input-types';
import { welcomeShell } from '#portal-build/welcome-shell';

const here = import.meta.dirname;

/** One build for the API to serve at `/`. In development, GraphQL goes to a running API (PORTAL_API). */
export default defineConfig({
  root: here,
  resolve: { alias: [{ find: /^#portal\//, replacement: `${join(here, 'src')}/` }] },
  plugins: [react(), catalogues(), inputTypes(), welcomeShell(), compressedCopies()],
  build: {
    outDir: join(here, '../../dist/apps/portal'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    license: { fileName: 'licences.md' },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { port: 3200, proxy: { '/graphql': process.env.PORTAL_API ?? 'http://127.0.0.1:3000' } },
});
