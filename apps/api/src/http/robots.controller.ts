import { Controller, Get, Header } from '@nestjs/common';
import { escaped } from '#api/http/page-head';
import { PublicPages } from '#api/http/public-pages';

/** Addresses that hold nothing for search engines. */
const CLOSED = ['/graphql', '/files', '/papers', '/calendar', '/exports', '/results', '/my-data'];

/** Tells robots what they may read, and where it is. */
@Controller()
export class RobotsController {
  constructor(private readonly pages: PublicPages) {}

  /** What robots leave alone (RFC 9309), and where the sitemap is. */
  @Get('robots.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  robots(): string {
    return [
      'User-agent: *',
      ...CLOSED.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${this.pages.addressOf('/sitemap.xml')}`,
      '',
    ].join('\n');
  }

  /** The public pages and the open needs, as sitemaps.org has it. */
  @Get('sitemap.xml')
  @Header('Content-Type', 'application/xml; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  async sitemap(): Promise<string> {
    const entries = (await this.pages.sitemap()).map(({ address, changedAt }) => {
      const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
      return `<url><loc>${escaped(address)}</loc>${changed}</url>`;
    });
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...entries,
      '</urlset>',
      '',
    ].join('\n');
  }
}
