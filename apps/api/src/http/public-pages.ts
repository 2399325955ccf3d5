import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { inOneLine, type PageHead } from '#api/http/page-head';
import { PathId } from '#api/http/path-id';
import { DomainError } from '#domain/kernel/errors';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { Env } from '#platform/config/env';
import { LOGGER } from '#platform/logging/logger';

/** The pages that search engines may list, beside the open needs. */
export const PUBLIC_PAGES = [
  '/',
  '/open-needs',
  '/about',
  '/register',
  '/concern',
  '/check',
  '/privacy',
  '/accessibility',
] as const;

/** The most needs in the sitemap; sitemaps.org allows 50,000 addresses. */
const NEEDS_LISTED = 10_000;
const OPEN_NEED = /^\/open-needs\/([^/]+)\/?$/i;
/** How long a page waits for the words about its need, in milliseconds; after that it comes without them. */
const WAIT_MS = 1_000;

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
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * The head of the page at a path; `otherwise` has the title and description of the site. Null for pages that are for
   * people who have signed in, and when the database does not answer in time. Throws NOT_FOUND for a need that is not
   * open.
   */
  async headOf(path: string, otherwise: Omit<PageHead, 'address'>): Promise<PageHead | null> {
    const page = PUBLIC_PAGES.find((known) => known === (path.replace(/\/$/, '') || '/').toLowerCase());
    if (page) return { ...otherwise, address: this.addressOf(page) };
    const id = OPEN_NEED.exec(path)?.[1];
    if (id === undefined) return null;
    return Promise.race([this.needHead(id), inVain()]);
  }

  /** The addresses that search engines may list, the newest needs first. */
  async sitemap(): Promise<SitemapEntry[]> {
    const entries: SitemapEntry[] = PUBLIC_PAGES.map((path) => ({
      address: this.addressOf(path),
      changedAt: null,
    }));
    for (const { id, publishedAt } of await this.needs.openIds(NEEDS_LISTED))
      entries.push({ address: this.addressOf(`/open-needs/${id}`), changedAt: publishedAt });
    return entries;
  }

  /** A path as the address under which people reach the portal. */
  addressOf(path: string): string {
    return new URL(path, this.env.publicUrl).href;
  }

  private async needHead(given: string): Promise<PageHead | null> {
    try {
      const id = PathId.transform(given, { type: 'param' }) as string;
      const need = await this.needs.openOne(id);
      const [institution] = await this.institutions.byIds([need.institutionId]);
      return {
        title: [inOneLine(need.title), institution?.name].filter(Boolean).join(' · '),
        description: inOneLine(need.objective),
        address: this.addressOf(`/open-needs/${id}`),
      };
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') throw error;
      this.logger.warn({ err: error }, 'a page comes without its head');
      return null;
    }
  }
}

const inVain = () =>
  new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), WAIT_MS).unref();
  });
