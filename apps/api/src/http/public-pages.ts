import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { jobPosting } from '#api/http/job-posting';
import { inOneLine, type PageHead } from '#api/http/page-head';
import { PathId } from '#api/http/path-id';
import { DomainError } from '#domain/kernel/errors';
import { PRICE_CREDITS } from '#domain/remittances/prices/credit';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { CorridorQueries } from '#features/remittances/corridors/corridor.queries';
import { Env } from '#platform/config/env';
import { LOGGER } from '#platform/logging/logger';

/** The pages that search engines may list, beside the open needs and the corridors that there are prices of. */
export const PUBLIC_PAGES = [
  '/',
  '/open-needs',
  '/find-help',
  '/associations',
  '/consultations',
  '/survey-reports',
  '/send-money',
  '/send-money/lessons',
  '/diaspora',
  '/about',
  '/help',
  '/contact',
  '/register',
  '/concern',
  '/check',
  '/privacy',
  '/accessibility',
] as const;

/** The most needs in the sitemap; sitemaps.org allows 50,000 addresses. */
const NEEDS_LISTED = 10_000;
const OPEN_NEED = /^\/open-needs\/([^/]+)\/?$/i;
const HOST = /^\/hosts\/([^/]+)\/?$/i;
const CORRIDOR = /^\/send-money\/([A-Z]{2})\/([A-Z]{2})\/?$/;
/** How long a page waits for the words about its need or corridor, in milliseconds; after that it comes without them. */
const WAIT_MS = 1_000;

/** The picture of every preview. */
const PICTURE = '/preview.png';

/** What the site says of itself where a page has nothing of its own. */
export type SiteHead = Pick<PageHead, 'title' | 'description'>;

/** One address of the sitemap. */
interface SitemapEntry {
  readonly address: string;
  readonly changedAt: Date | null;
}

/** What the public pages say of themselves without a script. */
@Injectable()
export class PublicPages {
  constructor(
    private readonly env: Env,
    private readonly needs: NeedQueries,
    private readonly institutions: InstitutionQueries,
    private readonly corridors: CorridorQueries,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * The head of the page at a path; `otherwise` has the title and description of the site. Null for pages that are for
   * people who have signed in, and when the database does not answer in time. Throws NOT_FOUND for a need that is not
   * open and for an institution that is not active.
   */
  async headOf(path: string, otherwise: SiteHead): Promise<PageHead | null> {
    const page = PUBLIC_PAGES.find((known) => known === (path.replace(/\/$/, '') || '/').toLowerCase());
    if (page) return { ...otherwise, address: this.addressOf(page), picture: this.addressOf(PICTURE) };
    const id = OPEN_NEED.exec(path)?.[1];
    if (id !== undefined) return Promise.race([this.needHead(id), inVain()]);
    const host = HOST.exec(path)?.[1];
    if (host !== undefined) return Promise.race([this.hostHead(host), inVain()]);
    const [, from, to] = CORRIDOR.exec(path) ?? [];
    return from && to ? Promise.race([this.corridorHead(from, to), inVain()]) : null;
  }

  /** The addresses that search engines may list: the newest needs first, then the corridors. */
  async sitemap(): Promise<SitemapEntry[]> {
    const entries: SitemapEntry[] = PUBLIC_PAGES.map((path) => ({
      address: this.addressOf(path),
      changedAt: null,
    }));
    for (const { id, publishedAt } of await this.needs.openIds(NEEDS_LISTED))
      entries.push({ address: this.addressOf(`/open-needs/${id}`), changedAt: publishedAt });
    for (const { from, to, publishedAt } of await this.corridors.list(null, null, null))
      entries.push({ address: this.addressOf(`/send-money/${from}/${to}`), changedAt: publishedAt });
    return entries;
  }

  /** A path as the address under which people reach the portal. */
  addressOf(path: string): string {
    return new URL(path, this.env.publicUrl).href;
  }

  private needHead(given: string): Promise<PageHead | null> {
    return this.orNone(async () => {
      const id = PathId.transform(given, { type: 'param' }) as string;
      const need = await this.needs.openOne(id);
      const [institution] = await this.institutions.byIds([need.institutionId]);
      return {
        title: [inOneLine(need.title), institution?.name].filter(Boolean).join(' · '),
        description: inOneLine(need.objective),
        address: this.addressOf(`/open-needs/${id}`),
        picture: this.addressOf(PICTURE),
        about: jobPosting(need, institution?.name ?? null),
      };
    });
  }

  private hostHead(given: string): Promise<PageHead | null> {
    return this.orNone(async () => {
      const id = PathId.transform(given, { type: 'param' }) as string;
      const { name, country, city, description } = await this.institutions.active(id);
      return {
        title: [name, city, countryOf(country)].filter(Boolean).join(' · '),
        description: inOneLine(description),
        address: this.addressOf(`/hosts/${id}`),
        picture: this.addressOf(PICTURE),
      };
    });
  }

  /** What a corridor costs, in one sentence; null for one that there are no prices of. */
  private corridorHead(from: string, to: string): Promise<PageHead | null> {
    return this.orNone(async () => {
      const [figure] = await this.corridors.list(from, to, null);
      if (!figure || figure.meanPct === null) return null;
      const { period, source, meanPct, services, cheapestServicesPct: cheapest } = figure;
      const cheapestThree = cheapest === null ? '' : ` The three cheapest cost ${cheapest} %.`;
      return {
        title: `What sending money costs: ${countryOf(from)} to ${countryOf(to)}`,
        description: inOneLine(
          `${meanPct} % on average of ${services} services, fee and exchange rate together.${cheapestThree} ` +
            `Prices of ${period}. ${PRICE_CREDITS[source].attribution}`,
        ),
        address: this.addressOf(`/send-money/${from}/${to}`),
        picture: this.addressOf(PICTURE),
      };
    });
  }

  /** The head, or none when it cannot be made; what is not there stays NOT_FOUND. */
  private async orNone(head: () => Promise<PageHead | null>): Promise<PageHead | null> {
    try {
      return await head();
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') throw error;
      this.logger.warn({ err: error }, 'a page comes without its head');
      return null;
    }
  }
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'region' });
const countryOf = (code: string): string => NAMES.of(code) ?? code;

const inVain = () =>
  new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), WAIT_MS).unref();
  });
