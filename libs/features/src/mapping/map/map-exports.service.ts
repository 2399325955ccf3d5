import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { figureShown } from '#domain/mapping/map/publish.rules';
import { MapQueries } from '#features/mapping/map/map.queries';
import { STOCK_CREDIT, stockOf } from '#features/mapping/map/official-stocks';
import { csvOf } from '#platform/tables/table-file';

const COLUMNS = [
  'heritage',
  'place',
  'skill_group_uri',
  'skill_group',
  'free_within_30_days',
  'people_rounded',
  'month',
  'method',
  'official_stock',
  'official_stock_year',
  'attribution',
];

const METHOD = `people who agreed to be counted; rounded to fives by cell key; fewer than ${figureShown(null).fewerThan ?? ''} left out; figures do not add up`;

/** The map of a country as a file for everybody. */
@Injectable()
export class MapExportsService {
  constructor(private readonly queries: MapQueries) {}

  /** All shown figures of a heritage country. Throws NOT_FOUND when nothing is shown of it. */
  async country(heritage: string): Promise<Buffer> {
    const edition = await this.queries.edition(heritage);
    if (!edition) throw new DomainError('NOT_FOUND');
    const rows = (await this.queries.all(edition, 'en')).map(
      ({ place, group, groupUri, label, soon, value }) => {
        const stock = group === null && !soon && (place?.length ?? 2) === 2 ? stockOf(heritage, place) : null;
        return [
          ...[heritage, place, groupUri, label, soon ? 'yes' : 'no', value, edition.month, METHOD],
          ...[stock?.people ?? null, stock?.year ?? null],
          stock ? `Stock: ${STOCK_CREDIT.attribution}, ${STOCK_CREDIT.licence}` : null,
        ];
      },
    );
    return csvOf({ name: heritage, columns: COLUMNS, rows });
  }
}
