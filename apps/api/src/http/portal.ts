import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { type PageHead, readHead, withHead } from '#api/http/page-head';
import type { SiteHead } from '#api/http/public-pages';
import { DomainError } from '#domain/kernel/errors';

const BUILT = join(process.cwd(), 'dist/apps/portal');
const YEAR_MS = 365 * 24 * 3_600_000;

/** Addresses that something else answers: operations, files that links lead to, and what machines ask for. */
const OTHERS =
  /^\/(graphql|live|ready|metrics|files|hsds|papers|calendar|exports|iati|my-data|\.well-known|robots\.txt|sitemap\.xml)(\/|$)/;
/** Addresses of files that the build would have left here. */
const FILE = /^\/assets(\/|$)|\.[a-z0-9]+$/i;

/** What an address of the portal answers: its page, the page that says there is nothing here, or a plain 404. */
export type PortalAnswer = 'PAGE' | 'MISSING_PAGE' | 'MISSING_FILE' | 'NOT_OURS';

/** What decides about an answer; `accept` is the header as it was sent, if it was. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly accept?: string | undefined;
}

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** Whether nothing but JSON is accepted. Robots and monitors send anything, or nothing at all: they get the page. */
export const wantsJsonAlone = (accept = ''): boolean =>
  accept.split(',').every((range) => /^\s*\w+\/([\w.-]+\+)?json\s*(;|$)/i.test(range));

/** Decides by what was asked and by the portal's own routes, such as `/needs/$id`. */
export function portalAnswer(
  { method, path, accept }: Asked,
  isRoute: (path: string) => boolean,
): PortalAnswer {
  if (!isReading(method) || OTHERS.test(path)) return 'NOT_OURS';
  if (FILE.test(path)) return 'MISSING_FILE';
  if (wantsJsonAlone(accept)) return 'NOT_OURS';
  return isRoute(path) ? 'PAGE' : 'MISSING_PAGE';
}

/** Whether a path belongs to one of the routes; a part that starts with `$` matches any one part. */
export function routeMatcher(routes: readonly string[]): (path: string) => boolean {
  const plain = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const patterns = routes.map((route) => {
    const parts = route.split('/').filter(Boolean);
    const source = parts.map((part) => (part.startsWith('$') ? '/[^/]+' : `/${plain(part)}`)).join('');
    return new RegExp(`^${source}/?$`, 'i');
  });
  return (path) => patterns.some((pattern) => pattern.test(path));
}

/** What a browser may load: only what this server gives out. No inline script, no inline style. */
export const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

/** What a page says of itself without a script; null where it is for people who have signed in. Throws NOT_FOUND. */
export type HeadOf = (path: string, otherwise: SiteHead) => Promise<PageHead | null>;

/**
 * Serves the built portal at `/`: hashed files are kept for a year, and every address of a screen gets the one page, in
 * which the portal finds its screen, with the head that `headOf` has for it. An address that no route has gets that page
 * with 404, as does a need that is not open; a file that is not there gets a plain 404. Serves nothing when the portal
 * has not been built.
 */
export function servePortal(app: NestExpressApplication, headOf: HeadOf, built = BUILT): void {
  if (!existsSync(join(built, 'index.html'))) return;
  app.use('/assets', prepared(join(built, 'assets')));
  app.useStaticAssets(built, { index: false, maxAge: 0 });
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  app.use(screens(page, routeMatcher(routesOf(built)), headOf));
}

/** The paths of the portal's router, as the build has written them down. */
function routesOf(built: string): string[] {
  const text = readFileSync(join(built, '.vite/routes.json'), 'utf8');
  return (JSON.parse(text) as { path: string }[]).map(({ path }) => path);
}

/** Files that never change, in the copy that the build has compressed for browsers that take it. */
const prepared = (folder: string): RequestHandler =>
  expressStaticGzip(folder, {
    enableBrotli: true,
    index: false,
    serveStatic: { immutable: true, maxAge: YEAR_MS },
  });

function screens(page: string, isRoute: (path: string) => boolean, headOf: HeadOf): RequestHandler {
  const site = readHead(page);
  return (req: Request, res: Response, next: NextFunction) => {
    const { method, path, headers } = req;
    const answer = portalAnswer({ method, path, accept: headers.accept }, isRoute);
    if (answer === 'NOT_OURS') return next();
    res.setHeader('Cache-Control', 'no-cache');
    if (answer === 'MISSING_FILE') return res.status(404).type('text/plain').send('Not found');
    res.vary('Accept');
    res.type('text/html');
    if (answer === 'MISSING_PAGE') return res.status(404).send(page);
    headOf(path, site).then(
      (head) => res.send(head ? withHead(page, head, site.name) : page),
      (error: unknown) =>
        error instanceof DomainError && error.code === 'NOT_FOUND' ? res.status(404).send(page) : next(error),
    );
  };
}
