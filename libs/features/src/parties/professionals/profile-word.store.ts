import { Injectable } from '@nestjs/common';
import { fold } from '#domain/kernel/text/fold';
import { PROFILE_ROWS } from '#domain/parties/professionals/limits';
import { OWN_WORD_LIMITS } from '#domain/reference/taxonomy/limits';
import { ProfessionalWordEntity } from '#features/parties/professionals/profile-word.entity';
import type { WordMapping } from '#features/reference/taxonomy/word-mapping.queries';
import type { Tx } from '#platform/db/tx';

/** A profile that has just been brought into line with a decision on a word. */
export interface FollowedProfile {
  readonly id: string;
  readonly version: number;
}

/** The skill $2, also by an id that it had before, as a decision brings it: nobody has said or verified more of it. */
const AS_LED = `s.skill_id IN (SELECT c.id FROM concept c WHERE coalesce(c.replaced_by_id, c.id) = $2)
  AND s.evidence = 'CLAIMED' AND s.level IS NULL AND s.years IS NULL`;

/** Write side of own words that were led to skills, some profiles at once. */
@Injectable()
export class ProfileWordStore {
  /** How the word is spelled on profiles: as people typed it. */
  async spellings(tx: Tx, folded: string): Promise<string[]> {
    const rows = await tx.query<{ word: string }[]>(
      `SELECT DISTINCT unnest(own_skills) AS word FROM professional WHERE own_skills <> '{}'`,
    );
    return rows.map(({ word }) => word).filter((word) => fold(word) === folded);
  }

  /**
   * Puts the skill in place of the word that some people typed, and keeps that it did; whoever took the word back is left
   * out. A skill that is there already stays as it is; a profile with no room for another keeps the word.
   */
  async lead(
    tx: Tx,
    { id, conceptId }: WordMapping,
    spellings: readonly string[],
    now: Date,
    limit: number,
  ): Promise<FollowedProfile[]> {
    return tx.query<FollowedProfile[]>(
      `WITH hit AS (
         SELECT p.id, (SELECT w FROM unnest(p.own_skills) w WHERE w = ANY($3::text[]) LIMIT 1) AS word,
                EXISTS (SELECT FROM professional_skill s JOIN concept c ON c.id = s.skill_id
                         WHERE s.professional_id = p.id AND coalesce(c.replaced_by_id, c.id) = $2) AS held
           FROM professional p
          WHERE p.own_skills && $3::text[] AND p.state <> 'ERASED'
            AND NOT EXISTS (SELECT FROM professional_word w
                             WHERE w.mapping_id = $1 AND w.professional_id = p.id AND w.kept_at IS NOT NULL)
            AND (SELECT count(*) FROM professional_skill s WHERE s.professional_id = p.id) < ${PROFILE_ROWS.skills}
          ORDER BY p.id LIMIT $5 FOR UPDATE OF p
       ), led AS (
         UPDATE professional p SET version = p.version + 1,
                own_skills = ARRAY(SELECT t.w FROM unnest(p.own_skills) WITH ORDINALITY AS t (w, i)
                                    WHERE t.w <> ALL($3::text[]) ORDER BY t.i)
           FROM hit WHERE p.id = hit.id RETURNING p.id, p.version
       ), skill AS (
         INSERT INTO professional_skill (professional_id, skill_id, evidence)
         SELECT id, $2, 'CLAIMED' FROM hit WHERE NOT held ON CONFLICT DO NOTHING
       ), kept AS (
         INSERT INTO professional_word (mapping_id, professional_id, word, added, mapped_at)
         SELECT $1, id, word, NOT held, $4 FROM hit
         ON CONFLICT (mapping_id, professional_id) DO UPDATE
           SET word = excluded.word, added = excluded.added, mapped_at = excluded.mapped_at
       )
       SELECT id, version FROM led ORDER BY id`,
      [id, conceptId, spellings, now, limit],
    );
  }

  /**
   * Gives some people their own words back. A skill that the decision brought goes with it, unless somebody has said
   * more of it since: then it is theirs, and the word stays away.
   */
  async giveBack(tx: Tx, { id, conceptId }: WordMapping, limit: number): Promise<FollowedProfile[]> {
    return tx.query<FollowedProfile[]>(
      `WITH hit AS (
         SELECT p.id, w.word, w.added FROM professional_word w JOIN professional p ON p.id = w.professional_id
          WHERE w.mapping_id = $1 AND w.kept_at IS NULL ORDER BY p.id LIMIT $3 FOR UPDATE OF p
       ), gone AS (
         DELETE FROM professional_skill s USING hit
          WHERE s.professional_id = hit.id AND hit.added AND ${AS_LED}
         RETURNING s.professional_id
       ), back AS (
         UPDATE professional p SET version = p.version + 1, own_skills =
                CASE WHEN (NOT hit.added OR p.id IN (SELECT professional_id FROM gone))
                      AND cardinality(p.own_skills) < ${OWN_WORD_LIMITS.words} AND NOT hit.word = ANY(p.own_skills)
                     THEN p.own_skills || hit.word ELSE p.own_skills END
           FROM hit WHERE p.id = hit.id RETURNING p.id, p.version
       ), forgotten AS (
         DELETE FROM professional_word w USING hit WHERE w.mapping_id = $1 AND w.professional_id = hit.id
       )
       SELECT id, version FROM back ORDER BY id`,
      [id, conceptId, limit],
    );
  }

  /** What a decision did to one profile, locked; null when it did nothing, or the person has the word back. */
  one(tx: Tx, mappingId: string, professionalId: string): Promise<ProfessionalWordEntity | null> {
    return tx
      .createQueryBuilder(ProfessionalWordEntity, 'w')
      .where('w.mapping_id = :mappingId AND w.professional_id = :professionalId AND w.kept_at IS NULL', {
        mappingId,
        professionalId,
      })
      .setLock('pessimistic_write')
      .getOne();
  }

  async save(tx: Tx, row: ProfessionalWordEntity): Promise<void> {
    await tx.save(ProfessionalWordEntity, row);
  }

  /** Takes a skill off a profile that a decision brought; one of which more is known since stays. */
  async removeLed(tx: Tx, professionalId: string, conceptId: number): Promise<void> {
    await tx.query(`DELETE FROM professional_skill s WHERE s.professional_id = $1 AND ${AS_LED}`, [
      professionalId,
      conceptId,
    ]);
  }
}
