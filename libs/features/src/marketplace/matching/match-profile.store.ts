import { Injectable } from '@nestjs/common';
import type { ReadyProfessional } from '#domain/marketplace/matching/ready';
import { type MatchProfileRow, rowsOf } from '#features/marketplace/matching/match-profile.rows';
import type { Tx } from '#platform/db/tx';

/** Columns that follow the profile; the key does not change. */
const COLUMNS = [
  'version',
  'taxonomy_version',
  'countries',
  'fresh_until',
  'eligibility',
  'clearance_1',
  'clearance_2',
  'clearance_3',
  'licences',
  'conflicts',
  'placements',
  'languages',
  'windows_from',
  'windows_to',
  'windows_modalities',
  'windows_hours',
  'sectors',
  'years',
  'skills',
  'skill_levels',
  'occupations',
  'occupation_shares',
  'invitations',
] as const satisfies readonly (keyof MatchProfileRow)[];

const UPDATES = COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ');

/** Write side of what matching knows of professionals. */
@Injectable()
export class MatchProfileStore {
  /**
   * Rebuilds the rows of these people: they enter the countries that they name and leave all others. An
   * older version than the one held changes nothing.
   */
  async put(tx: Tx, people: readonly ReadyProfessional[]): Promise<void> {
    const newer = await this.takeVersions(tx, people);
    const rows = people.filter(({ id }) => newer.has(id)).flatMap(rowsOf);
    await tx.query(
      `DELETE FROM match_profile m WHERE m.professional_id = ANY($1) AND NOT EXISTS (
         SELECT 1 FROM jsonb_to_recordset($2) AS k (country text, professional_id uuid)
          WHERE k.country = m.country AND k.professional_id = m.professional_id)`,
      [
        [...newer],
        JSON.stringify(rows.map(({ country, professional_id }) => ({ country, professional_id }))),
      ],
    );
    await tx.query(
      `INSERT INTO match_profile SELECT * FROM jsonb_populate_recordset(NULL::match_profile, $1)
       ON CONFLICT (country, professional_id) DO UPDATE SET ${UPDATES}`,
      [JSON.stringify(rows)],
    );
  }

  /**
   * Notes which version of each person this transaction brings, so that indexes in memory read them again, and answers
   * the ids of those that are not older than what is there. Locks in the order of ids.
   */
  private async takeVersions(tx: Tx, people: readonly ReadyProfessional[]): Promise<ReadonlySet<string>> {
    const taken = await tx.query<{ professional_id: string }[]>(
      `INSERT INTO match_profile_version AS v (professional_id, version)
       SELECT id, version FROM jsonb_to_recordset($1) AS p (id uuid, version int) ORDER BY id
       ON CONFLICT (professional_id) DO UPDATE
         SET version = excluded.version, changed_in = pg_current_xact_id() WHERE v.version <= excluded.version
       RETURNING professional_id`,
      [JSON.stringify(people.map(({ id, version }) => ({ id, version })))],
    );
    return new Set(taken.map((row) => row.professional_id));
  }
}
