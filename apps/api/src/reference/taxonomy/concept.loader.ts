import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type { ConceptType, NeededSkillType } from '#api/reference/taxonomy/concept.type';
import type { Locale } from '#domain/kernel/locale';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';

/** What surrounds concepts, by URI, one statement for each language and request. */
@Injectable()
export class ConceptLoader {
  constructor(private readonly taxonomy: TaxonomyQueries) {}

  /** The concepts themselves, for records that name a URI; undefined for one that does not exist. */
  concept(context: RequestContext, locale: Locale): DataLoader<string, ConceptType | undefined> {
    return loaderOf(context, `concept ${locale}`, async (uris) => {
      const rows = new Map((await this.taxonomy.concepts(uris, locale)).map((row) => [row.uri, row]));
      return uris.map((uri) => named(rows.get(uri), locale));
    });
  }

  groups(context: RequestContext, locale: Locale): DataLoader<string, ConceptType[]> {
    return loaderOf(context, `groups ${locale}`, async (uris) => {
      const rows = await this.taxonomy.groupsOf(uris, locale);
      return uris.map((uri) => rows.filter((row) => row.skillUri === uri).map((row) => ({ ...row, locale })));
    });
  }

  skills(context: RequestContext, locale: Locale): DataLoader<string, NeededSkillType[]> {
    return loaderOf(context, `skills ${locale}`, async (uris) => {
      const rows = await this.taxonomy.skillsOf(uris, locale);
      return uris.map((uri) =>
        rows
          .filter((row) => row.occupationUri === uri)
          .map(({ strength, ...skill }) => ({ strength, skill: { ...skill, locale } })),
      );
    });
  }
}

function named<Row>(row: Row | undefined, locale: Locale): (Row & { locale: Locale }) | undefined {
  return row && { ...row, locale };
}
