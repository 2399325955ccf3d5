import type { DataSource } from 'typeorm';
import { say } from '#cli/command';
import { Population } from '#cli/population';
import { readyProfessional } from '#domain/marketplace/matching/ready';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { rowsOf } from '#features/marketplace/matching/match-profile.rows';

const BATCH = 2_000;

/** Fills `match_profile`, a partition for each country, and lets the planner know it. */
export async function loadPeople(
  dataSource: DataSource,
  taxonomy: MatchTaxonomy,
  population: Population,
  people: number,
): Promise<void> {
  for (const country of Population.countries) {
    await dataSource.query(
      `CREATE TABLE match_profile_${country.toLowerCase()} PARTITION OF match_profile FOR VALUES IN ('${country}')`,
    );
  }
  for (let done = 0; done < people; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, people - done) }, (_, i) =>
      readyProfessional(taxonomy, population.person(done + i)),
    );
    await dataSource.query(
      `INSERT INTO match_profile SELECT * FROM jsonb_populate_recordset(NULL::match_profile, $1)`,
      [JSON.stringify(batch.flatMap(rowsOf))],
    );
    if ((done / BATCH) % 50 === 0) say(`Loading: ${done} of ${people} people`);
  }
  say('Analysing');
  await dataSource.query('VACUUM (ANALYZE) match_profile');
}
