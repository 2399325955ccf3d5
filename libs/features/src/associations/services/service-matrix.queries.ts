import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { coverageOf, type ServiceCoverage, shownDemand } from '#domain/associations/services/matrix.rules';
import { SERVICE_CATEGORIES, type ServiceCategory } from '#domain/associations/services/service';
import { LISTED } from '#features/associations/services/listed.sql';
import { ServiceDemand } from '#features/associations/services/service-demand.port';

/** What a matrix is about; what is left out does not matter. */
export interface MatrixFilter {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  /** ISO 639. */
  readonly language?: string | null;
  /** Years of those who need it. */
  readonly age?: number | null;
}

/** How many bodies give one kind of help in one region. */
export interface MatrixCell {
  readonly country: string;
  readonly region: string;
  readonly category: ServiceCategory;
  /** Different bodies. */
  readonly bodies: number;
  readonly services: number;
  /** The last check of any of them. */
  readonly freshest: string | null;
  /** How often it was asked for in vain; null: fewer than five times. */
  readonly demand: number | null;
  readonly coverage: ServiceCoverage;
}

type Counted = Omit<MatrixCell, 'coverage' | 'demand'>;
type Asked = Pick<MatrixCell, 'country' | 'region' | 'category'> & { readonly demand: number };

/** Regions that are shown; cells are so many times the kinds of help. */
const MOST_REGIONS = 300;

const AREA = ({ country, region }: Pick<MatrixCell, 'country' | 'region'>): string => `${country} ${region}`;

/** Who does what where, in countries of residence and of heritage alike. */
@Injectable()
export class ServiceMatrixQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly demand: ServiceDemand,
  ) {}

  /**
   * Every kind of help in every region of the directory, those that nobody gives among them. A region is one in which any
   * service is listed, whatever is asked for: one that has nothing for this age must not drop out.
   */
  async cells({ country, language, age }: MatrixFilter): Promise<MatrixCell[]> {
    const [counted, regions, asked] = await Promise.all([
      this.dataSource.query<Counted[]>(
        `SELECT p.country::text AS country, p.region, c.category, count(DISTINCT s.institution_id)::int AS bodies,
                count(DISTINCT s.id)::int AS services, max(s.assured_on)::text AS freshest
           FROM service s JOIN institution i ON i.id = s.institution_id AND i.state = 'ACTIVE'
           JOIN service_place p ON p.service_id = s.id CROSS JOIN LATERAL unnest(s.categories) AS c (category)
          WHERE ${LISTED} AND ($1::text IS NULL OR p.country = $1) AND ($2::text IS NULL OR $2 = ANY(s.languages))
            AND ($3::int IS NULL OR coalesce(s.minimum_age, 0) <= $3 AND coalesce(s.maximum_age, 200) >= $3)
          GROUP BY 1, 2, 3`,
        [country ?? null, language ?? null, age ?? null],
      ),
      this.dataSource.query<Pick<MatrixCell, 'country' | 'region'>[]>(
        `SELECT DISTINCT p.country::text AS country, p.region FROM service_place p JOIN service s ON s.id = p.service_id
          WHERE ${LISTED} AND ($1::text IS NULL OR p.country = $1) ORDER BY 1, 2 LIMIT ${MOST_REGIONS}`,
        [country ?? null],
      ),
      this.dataSource.query<Asked[]>(this.demand.cells),
    ]);
    const known = new Map(counted.map((cell) => [`${AREA(cell)} ${cell.category}`, cell]));
    const wanted = new Map(asked.map((cell) => [`${AREA(cell)} ${cell.category}`, cell.demand]));
    return regions.flatMap((area) =>
      SERVICE_CATEGORIES.map((category): MatrixCell => {
        const cell = known.get(`${AREA(area)} ${category}`);
        const { bodies = 0, services = 0, freshest = null } = cell ?? {};
        const demand = wanted.get(`${AREA(area)} ${category}`) ?? 0;
        const coverage = coverageOf(bodies, demand);
        return { ...area, category, bodies, services, freshest, demand: shownDemand(demand), coverage };
      }),
    );
  }
}
