import { randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC_PAGES } from '#api/http/public-pages';
import { a } from '#testing/a';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const PREVIEW_ROBOT = 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)';
const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const XML = 'application/xml; charset=utf-8';
const SITE = 'https://skillroots.example.org';

interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const CASES: readonly [what: string, asked: Asked, status: number, type: string][] = [
  ['a page, with no Accept', { path: '/open-needs' }, 200, HTML],
  ['a page, for anything', { path: '/open-needs', headers: { accept: '*/*' } }, 200, HTML],
  ['a page, for a preview robot', { path: '/about', headers: { 'user-agent': PREVIEW_ROBOT } }, 200, HTML],
  ['a need that cannot be', { path: '/open-needs/1' }, 404, HTML],
  ['a need that is not there', { path: `/open-needs/${randomUUID()}` }, 404, HTML],
  ['the map for robots', { path: '/sitemap.xml', headers: { accept: 'text/html' } }, 200, XML],
  ['a page, for pictures', { path: '/', headers: { accept: 'image/*' } }, 200, HTML],
  ['a page, JSON before anything', { path: '/', headers: { accept: 'application/json, */*' } }, 200, HTML],
  ['a page, for JSON alone', { path: '/', headers: { accept: 'application/json' } }, 404, JSON_TYPE],
  ['the head of a page', { method: 'HEAD', path: '/open-needs' }, 200, HTML],
  ['an unknown address', { path: '/nowhere', headers: { accept: 'text/html' } }, 404, HTML],
  ['the head of an unknown address', { method: 'HEAD', path: '/nowhere' }, 404, HTML],
  ['a missing asset', { path: '/assets/index-old.js', headers: { accept: 'text/html' } }, 404, TEXT],
  ['a missing file', { path: '/apple-touch-icon.png' }, 404, TEXT],
  ['the file for robots', { path: '/robots.txt' }, 200, TEXT],
  ['whether it lives', { path: '/live', headers: { accept: 'text/html' } }, 200, JSON_TYPE],
  ['a paper that cannot be', { path: '/papers/1', headers: { accept: 'text/html' } }, 404, JSON_TYPE],
  [
    'a paper, to a visitor',
    { path: `/papers/${randomUUID()}`, headers: { accept: 'text/html' } },
    401,
    JSON_TYPE,
  ],
  ['a write to a page', { method: 'POST', path: '/open-needs' }, 404, JSON_TYPE],
];

describe('what addresses answer', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct({ PUBLIC_URL: SITE });
  });
  afterAll(() => product.stop());

  const ask = ({ method = 'GET', path, headers = {} }: Asked) =>
    new Promise<Answer>((resolve, reject) => {
      request(new URL(path, product.url), { method, headers }, (res) => {
        const parts: string[] = [];
        res.setEncoding('utf8').on('data', (part: string) => parts.push(part));
        res.on('end', () => resolve({ status: res.statusCode, headers: res.headers, body: parts.join('') }));
      })
        .on('error', reject)
        .end();
    });

  it.each(CASES)('%s', async (_, asked, status, type) => {
    const answer = await ask(asked);
    expect([answer.status, answer.headers['content-type']?.toLowerCase()]).toEqual([status, type]);
    if (type === HTML) expect(answer.headers.vary).toMatch(/\baccept\b/i);
    if (asked.method === 'HEAD') expect(answer.body).toBe('');
  });

  describe('what programs without scripts read', () => {
    const objective = `Nurses sort "patients"\n<script>alert('1')</script> & more.`;
    const places: { id: string; hidden: string } = { id: '', hidden: '' };
    beforeAll(async () => {
      const programmeId = await aProgramme(product);
      const place = { programmeId, institutionId: await anInstitution(product, programmeId) };
      places.id = await a(product.database).need(place).published();
      places.hidden = await a(product.database).need(place).published();
      const { database } = product;
      await database.sql('UPDATE need SET objective = $2 WHERE id = $1', [places.id, objective]);
      await database.sql(`UPDATE need SET state = 'PAUSED' WHERE id = $1`, [places.hidden]);
    });

    it('of an open need: what it is, in one line, escaped, at one address', async () => {
      const { body, headers } = await ask({ path: `/open-needs/${places.id}?utm_source=x` });
      expect(body).toMatch(/<meta property="og:title" content="Triage · [^"]+" \/>/);
      const words =
        'Nurses sort &quot;patients&quot; &lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; more.';
      expect(body).toContain(`<meta property="og:description" content="${words}" />`);
      expect(body).toContain(`<link rel="canonical" href="${SITE}/open-needs/${places.id}" />`);
      expect(body).not.toContain('<script>alert');
      expect(headers['content-security-policy']).toContain("script-src 'self'");
    });

    it('of the first page: what this is', async () => {
      const { body } = await ask({ path: '/' });
      expect(body).toMatch(/<meta name="description" content="[^"]{40,}" \/>/);
      expect(body).toMatch(/<meta property="og:title" content="[^"]{10,}" \/>/);
      expect(body).toContain(`<link rel="canonical" href="${SITE}/" />`);
    });

    it('of a page for people who have signed in: no address to list', async () => {
      expect((await ask({ path: '/matches' })).body).not.toContain('rel="canonical"');
    });

    it('of a need that is not open: nothing', async () => {
      const { status, body } = await ask({ path: `/open-needs/${places.hidden}` });
      expect([status, body.includes('Triage')]).toEqual([404, false]);
    });

    it('of a corridor: what it costs, and whose prices these are', async () => {
      const { database } = product;
      const [batch] = await database.sql<{ id: string }>(
        `INSERT INTO price_batch (id, source, state, version, file_parts, rows_read, share_read, rows_accepted, rows_refused, quotes,
           periods, corridors, findings, acknowledged, rule, uploaded_by, uploaded_at, published_at)
         VALUES (gen_random_uuid(), 'WORLD_BANK_RPW', 'PUBLISHED', 1, '{}', 1, 1, 1, 0, 1, '{2025Q3}', 1, '{}', '{}', '2026-1',
           'system:seed', now(), now()) RETURNING id`,
      );
      await database.sql(
        `INSERT INTO corridor_figure (batch_id, period, from_country, to_country, tier, services, mean_pct, cheapest_services_pct, payouts)
         VALUES ($1, '2025Q3', 'GB', 'SO', 200, 17, 6.7, 3.89, '[]')`,
        [batch?.id],
      );
      await database.sql(`INSERT INTO price_shown VALUES ('WORLD_BANK_RPW', '2025Q3', '', $1)`, [batch?.id]);
      await database.sql(`UPDATE price_stamp SET number = number + 1`);
      const { body } = await ask({ path: '/send-money/GB/SO?amount=200' });
      expect(body).toContain(
        '<meta property="og:title" content="What sending money costs: United Kingdom to Somalia" />',
      );
      expect(body).toMatch(/og:description" content="6.7 % on average of 17 services[^"]+World Bank/);
      expect(body).toContain(`<link rel="canonical" href="${SITE}/send-money/GB/SO" />`);
      expect((await ask({ path: '/send-money/GB/KE' })).body).not.toContain('rel="canonical"');
    });

    it('as a map of the public pages, the open needs and the corridors', async () => {
      expect((await ask({ path: '/robots.txt' })).body).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`);
      const { body } = await ask({ path: '/sitemap.xml' });
      const listed = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
      expect(listed).toEqual(
        [...PUBLIC_PAGES, `/open-needs/${places.id}`, '/send-money/GB/SO'].map(
          (path) => new URL(path, SITE).href,
        ),
      );
      for (const path of PUBLIC_PAGES) expect((await ask({ path })).status).toBe(200);
    });
  });

  describe('a script of the build', () => {
    const FOLDER = 'dist/apps/portal/assets';
    const script = readdirSync(FOLDER).find((name) => name.endsWith('.js')) ?? '';
    const path = `/assets/${script}`;
    const size = (name: string) => String(statSync(join(FOLDER, name)).size);
    const headers = { 'accept-encoding': 'gzip, br' };

    it('comes compressed to a browser that takes it, and is kept for good', async () => {
      expect((await ask({ method: 'HEAD', path, headers })).headers).toMatchObject({
        'content-type': expect.stringMatching(/^text\/javascript; charset=utf-8$/i),
        'content-encoding': 'br',
        'content-length': size(`${script}.br`),
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
      });
    });

    it.each([['gzip'], ['br;q=0'], ['identity']])('comes as it is to one that takes %s', async (encoding) => {
      const answer = await ask({ method: 'HEAD', path, headers: { 'accept-encoding': encoding } });
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.headers).toMatchObject({ 'content-length': size(script), vary: 'Accept-Encoding' });
    });

    it('is only read', async () => {
      expect((await ask({ method: 'POST', path, headers })).status).toBe(404);
    });
  });
});
