// Prints the routes of the public portal as its router has them: the path, and who the screen is for. Nothing else knows them all.
import { join } from 'node:path';
import { createServer } from 'vite';

const server = await createServer({
  mode: 'production',
  configFile: join(import.meta.dirname, '../vite.config.ts'),
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
});
const { router } = await server.ssrLoadModule('#portal/app/router');
const routes = Object.values(router.routesByPath).map(({ fullPath, options }) => ({
  path: fullPath,
  audience: options.staticData?.audience ?? 'anyone',
}));
console.log(JSON.stringify(routes));
await server.close();
