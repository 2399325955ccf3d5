import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

const BUILT = join(process.cwd(), 'dist/apps/portal');
const YEAR_MS = 365 * 24 * 3_600_000;

/** Addresses that are never a screen of the portal; papers and calendars are files that links lead to. */
const OTHERS = /^\/(graphql|live|ready|files|assets|papers|calendar|exports|my-data)(\/|$)/;

/** Whether a request that takes a page in answer gets the portal. */
export const isScreen = (method: string, path: string): boolean =>
  /^(GET|HEAD)$/.test(method) && !OTHERS.test(path);

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What a browser may load: only what this server gives out. No inline script, no inline style. */
export const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

/**
 * Serves the built portal at `/`: hashed files are kept for a year, and every other address that asks for a page gets
 * the one page, in which the portal finds its screen. Serves nothing when the portal has not been built.
 */
export function servePortal(app: NestExpressApplication, built = BUILT): void {
  if (!existsSync(join(built, 'index.html'))) return;
  app.use('/assets', compressed(join(built, 'assets')));
  app.useStaticAssets(join(built, 'assets'), { prefix: '/assets', immutable: true, maxAge: YEAR_MS });
  app.useStaticAssets(built, { index: false, maxAge: 0 });
  app.use(screens(join(built, 'index.html')));
}

/** Leads to the copy that the build has compressed already, for browsers that take it. */
function compressed(folder: string): RequestHandler {
  const copies = new Set(readdirSync(folder).filter((name) => name.endsWith('.br')));
  return (req: Request, res: Response, next: NextFunction) => {
    const name = `${req.path.slice(1)}.br`;
    const type = MEDIA_TYPES[extname(req.path)];
    if (type && copies.has(name) && req.acceptsEncodings('br')) {
      req.url = `/${name}`;
      res.setHeader('Content-Encoding', 'br');
      res.setHeader('Content-Type', type);
    }
    res.setHeader('Vary', 'Accept-Encoding');
    next();
  };
}

function screens(page: string): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    if (req.accepts(['json', 'html']) !== 'html' || !isScreen(req.method, req.path)) return next();
    res.setHeader('Cache-Control', 'no-cache');
    res.sendFile(page);
  };
}
