import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SMALLEST_CELL } from '#domain/insight/kpis/guarded.rules';
import { isSmall } from '#domain/kernel/disclosure/parts.rules';
import { TAKING_PLACEMENT_STATES } from '#domain/placements/placements/placement.states';

/** How many needs are open in a country. */
export interface OpenInCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly openNeeds: number;
}

/** What anyone may know of the whole product: counts that no person can be recognised in. */
export interface PublicFigures {
  /** The most first. */
  readonly countries: readonly OpenInCountry[];
  readonly openNeeds: number;
  /** Institutions that are active. */
  readonly institutions: number;
  /** Placements that were accepted and not cancelled; null while they are too few to tell. */
  readonly placements: number | null;
  /** People trained, by the final reports that IOM has accepted, in tens; null while those are too few to tell. */
  readonly trained: number | null;
}

const FIGURES = `
  SELECT (SELECT count(*)::int FROM institution WHERE state = 'ACTIVE') AS institutions,
         (SELECT count(*)::int FROM placement WHERE state = ANY ($1)) AS placements,
         count(*)::int AS reports, coalesce(sum((answers->'trained'->>'total')::int), 0)::int AS trained
    FROM report WHERE kind = 'FINAL' AND state = 'ACCEPTED'`;

/** In full, two visits would tell what the report between them says. */
const TENS = 10;

interface Counted {
  readonly institutions: number;
  readonly placements: number;
  readonly reports: number;
  readonly trained: number;
}

/** The figures of the first page. */
@Injectable()
export class PublicFiguresQueries {
  constructor(private readonly dataSource: DataSource) {}

  async figures(): Promise<PublicFigures> {
    const [countries, [counted]] = await Promise.all([
      this.dataSource.query<OpenInCountry[]>(
        `SELECT country, count(*)::int AS "openNeeds" FROM need WHERE state = 'PUBLISHED'
          GROUP BY country ORDER BY "openNeeds" DESC, country`,
      ),
      this.dataSource.query<Counted[]>(FIGURES, [TAKING_PLACEMENT_STATES]),
    ]);
    const { institutions = 0, placements = 0, reports = 0, trained = 0 } = counted ?? {};
    return {
      countries,
      openNeeds: countries.reduce((sum, { openNeeds }) => sum + openNeeds, 0),
      institutions,
      placements: isSmall(placements, SMALLEST_CELL) ? null : placements,
      trained: isSmall(reports, SMALLEST_CELL) ? null : trained - (trained % TENS),
    };
  }
}
