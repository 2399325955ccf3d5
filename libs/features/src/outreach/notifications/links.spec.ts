import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PORTAL_PATHS, TOKEN_LINKS } from '#features/outreach/notifications/links';

const ROUTES = join(process.cwd(), 'apps/portal/src/app');
/** Addresses that mails, papers and surveys name besides. */
const OTHERS = ['/settings', '/check', '/survey', '/surveys'];

/** Every address of the portal, as its routes name them. */
function addresses(): string[] {
  const sources = readdirSync(ROUTES).filter((name) => name.endsWith('-routes.ts'));
  return sources.flatMap((name) =>
    [...readFileSync(join(ROUTES, name), 'utf8').matchAll(/(?:screen\(\s*|path: )'([^']+)'/g)].map(
      ([, path = '']) => path,
    ),
  );
}

describe('the links that the product sends', () => {
  const known = addresses();

  it.each([...PORTAL_PATHS, ...OTHERS, ...Object.values(TOKEN_LINKS).map(({ path }) => path)])(
    '%s is a page of the portal',
    (path) => expect(known).toContain(path),
  );
});
