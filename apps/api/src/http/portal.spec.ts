import { describe, expect, it } from '@jest/globals';
import { type PortalAnswer, portalAnswer, routeMatcher, wantsJsonAlone } from '#api/http/portal';

const isRoute = routeMatcher(['/', '/needs', '/needs/$id', '/placements/$id/$part', '/a.b/$id']);

const CASES: readonly [method: string, path: string, answer: PortalAnswer][] = [
  ['GET', '/', 'PAGE'],
  ['HEAD', '/', 'PAGE'],
  ['GET', '/needs/1', 'PAGE'],
  ['GET', '/needs/1/', 'PAGE'],
  ['GET', '/Needs/1', 'PAGE'],
  ['GET', '/placements/1/plan', 'PAGE'],
  ['GET', '/needs/1/nowhere', 'MISSING_PAGE'],
  ['GET', '/nowhere', 'MISSING_PAGE'],
  ['HEAD', '/nowhere', 'MISSING_PAGE'],
  ['GET', '/paper', 'MISSING_PAGE'],
  ['GET', '/assets', 'MISSING_FILE'],
  ['GET', '/assets/index-old.js', 'MISSING_FILE'],
  ['HEAD', '/assets/index-old.js', 'MISSING_FILE'],
  ['GET', '/apple-touch-icon.png', 'MISSING_FILE'],
  ['GET', '/wp-login.php', 'MISSING_FILE'],
  ['GET', '/papers/1', 'NOT_OURS'],
  ['GET', '/calendar/placements/1', 'NOT_OURS'],
  ['GET', '/files/1', 'NOT_OURS'],
  ['GET', '/graphql', 'NOT_OURS'],
  ['GET', '/ready', 'NOT_OURS'],
  ['GET', '/metrics', 'NOT_OURS'],
  ['GET', '/.well-known/security.txt', 'NOT_OURS'],
  ['GET', '/robots.txt', 'NOT_OURS'],
  ['GET', '/sitemap.xml', 'NOT_OURS'],
  ['GET', '/sitemap.xml.gz', 'MISSING_FILE'],
  ['POST', '/needs/1', 'NOT_OURS'],
  ['DELETE', '/', 'NOT_OURS'],
];

describe('what an address answers', () => {
  it.each(CASES)('%s %s: %s', (method, path, answer) => {
    expect(portalAnswer({ method, path }, isRoute)).toBe(answer);
  });

  it('takes a route letter by letter where no part is free', () => {
    expect(isRoute('/axb/1')).toBe(false);
    expect(isRoute('/a.b/1')).toBe(true);
  });
});

const ACCEPTS: readonly [accept: string | undefined, jsonAlone: boolean][] = [
  [undefined, false],
  ['', false],
  ['*/*', false],
  ['text/html,application/xhtml+xml,*/*;q=0.8', false],
  ['application/json, text/plain, */*', false],
  ['application/json, text/html', false],
  ['image/png', false],
  ['application/jsonp', false],
  ['application/json', true],
  ['application/json;q=0.9', true],
  ['application/graphql-response+json, application/json', true],
];

describe('who gets a page', () => {
  it.each(ACCEPTS)('Accept: %s asks for JSON alone: %s', (accept, jsonAlone) => {
    expect(wantsJsonAlone(accept)).toBe(jsonAlone);
    const answer = portalAnswer({ method: 'GET', path: '/needs/1', accept }, isRoute);
    expect(answer).toBe(jsonAlone ? 'NOT_OURS' : 'PAGE');
  });
});
