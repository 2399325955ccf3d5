import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { SkillProof } from '#domain/parties/professionals/professional.rules';
import type {
  AvailabilityWindow,
  Education,
  Experience,
  HeldLanguage,
  HeritageCountry,
} from '#domain/parties/professionals/profile';
import type { ConceptKind } from '#domain/reference/taxonomy/concept';
import { HeritageEntity } from '#features/parties/professionals/professional.entity';
import {
  AvailabilityWindowEntity,
  EducationEntity,
  ExperienceEntity,
  LicenceEntity,
  ProfessionalLanguageEntity,
  ProfessionalSectorEntity,
  ProfessionalSkillEntity,
} from '#features/parties/professionals/profile.entity';
import type { Tx } from '#platform/db/tx';

/** Rows in one statement: PostgreSQL takes 65,535 values, and the widest row has 22. */
const MOST_AT_ONCE = 2_000;

/**
 * Write side of the lists of a profile. Each is set as a whole, in the transaction that has locked the professional.
 */
@Injectable()
export class ProfileStore {
  /**
   * Ids by URI of the concepts that may be chosen; a retired one leads to its replacement. Unknown URIs are left out.
   */
  async conceptIds(tx: Tx, kind: ConceptKind, uris: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ uri: string; id: number }[]>(
      `SELECT uri, coalesce(replaced_by_id, id) AS id FROM concept
        WHERE uri = ANY($1) AND kind = $2 AND (retired_in IS NULL OR replaced_by_id IS NOT NULL)`,
      [uris, kind],
    );
    return new Map(rows.map(({ uri, id }) => [uri, id]));
  }

  /** Those of the ISIC codes that are in the tree. */
  async knownSectors(tx: Tx, codes: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ code: string }[]>(`SELECT code FROM sector WHERE code = ANY($1)`, [codes]);
    return new Set(rows.map(({ code }) => code));
  }

  /**
   * The evidence for the skills of a profile, by the present id of each skill: a retired one counts as its replacement.
   */
  skillsOf(tx: Tx, professionalId: string): Promise<(SkillProof & { skillId: number })[]> {
    return tx.query<(SkillProof & { skillId: number })[]>(
      `SELECT coalesce(c.replaced_by_id, c.id) AS "skillId", s.level, s.evidence, s.evidence_note AS "evidenceNote",
              s.verified_by AS "verifiedBy", s.verified_at AS "verifiedAt"
         FROM professional_skill s JOIN concept c ON c.id = s.skill_id WHERE s.professional_id = $1`,
      [professionalId],
    );
  }

  async setSkills(tx: Tx, professionalId: string, skills: readonly ProfessionalSkillEntity[]): Promise<void> {
    await tx.delete(ProfessionalSkillEntity, { professionalId });
    await tx.insert(ProfessionalSkillEntity, [...skills]);
  }

  /** One skill of the profile, also when it was written down by a name that is retired by now; or null. */
  skill(tx: Tx, professionalId: string, skillId: number): Promise<ProfessionalSkillEntity | null> {
    return tx
      .createQueryBuilder(ProfessionalSkillEntity, 's')
      .where('s.professional_id = :professionalId', { professionalId })
      .andWhere('s.skill_id IN (SELECT id FROM concept WHERE id = :skillId OR replaced_by_id = :skillId)', {
        skillId,
      })
      .getOne();
  }

  async saveSkill(tx: Tx, skill: ProfessionalSkillEntity): Promise<void> {
    await tx.save(ProfessionalSkillEntity, skill);
  }

  async setHeritage(tx: Tx, professionalId: string, rows: readonly HeritageCountry[]): Promise<void> {
    await tx.delete(HeritageEntity, { professionalId });
    await tx.insert(
      HeritageEntity,
      rows.map((row) => ({ ...row, professionalId })),
    );
  }

  async setLanguages(tx: Tx, professionalId: string, rows: readonly HeldLanguage[]): Promise<void> {
    await tx.delete(ProfessionalLanguageEntity, { professionalId });
    await tx.insert(
      ProfessionalLanguageEntity,
      rows.map((row) => ({ ...row, professionalId })),
    );
  }

  async setSectors(tx: Tx, professionalId: string, codes: readonly string[]): Promise<void> {
    await tx.delete(ProfessionalSectorEntity, { professionalId });
    await tx.insert(
      ProfessionalSectorEntity,
      codes.map((code) => ({ professionalId, code })),
    );
  }

  async setLicences(
    tx: Tx,
    professionalId: string,
    rows: readonly Omit<LicenceEntity, 'professionalId'>[],
  ): Promise<void> {
    await tx.delete(LicenceEntity, { professionalId });
    await tx.insert(
      LicenceEntity,
      rows.map((row) => ({ ...row, professionalId })),
    );
  }

  /** Sets the windows; one that ended before `now` counts as notified already. */
  async setWindows(
    tx: Tx,
    professionalId: string,
    rows: readonly AvailabilityWindow[],
    now: Date,
  ): Promise<void> {
    await tx.delete(AvailabilityWindowEntity, { professionalId });
    await tx.insert(
      AvailabilityWindowEntity,
      rows.map((row) => windowRow(professionalId, row, now)),
    );
  }

  /** Adds rows of any list of profiles that are new, a few thousand a statement. */
  async insertAll<Row extends object>(tx: Tx, list: new () => Row, rows: readonly Row[]): Promise<void> {
    for (let at = 0; at < rows.length; at += MOST_AT_ONCE)
      await tx
        .createQueryBuilder()
        .insert()
        .into(list)
        .values(rows.slice(at, at + MOST_AT_ONCE))
        .execute();
  }

  /** Marks the windows of these people that ended before `now` as notified. */
  async endWindows(tx: Tx, professionalIds: readonly string[], now: Date): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(AvailabilityWindowEntity)
      .set({ endedAt: now })
      .where({ professionalId: In([...professionalIds]) })
      .andWhere('ended_at IS NULL AND ends_on < :today', { today: now.toISOString().slice(0, 10) })
      .execute();
  }

  async setExperience(tx: Tx, professionalId: string, rows: readonly Experience[]): Promise<void> {
    await tx.delete(ExperienceEntity, { professionalId });
    await tx.insert(ExperienceEntity, inOrder(professionalId, rows));
  }

  async setEducation(tx: Tx, professionalId: string, rows: readonly Education[]): Promise<void> {
    await tx.delete(EducationEntity, { professionalId });
    await tx.insert(EducationEntity, inOrder(professionalId, rows));
  }
}

const inOrder = <Row extends object>(professionalId: string, rows: readonly Row[]) =>
  rows.map((row, position) => ({ ...row, id: uuidv7(), professionalId, position }));

/** A window as a row; one that ended before `now` counts as notified already. */
export const windowRow = (
  professionalId: string,
  { from, to, modalities, weeklyHours }: AvailabilityWindow,
  now: Date,
): AvailabilityWindowEntity => ({
  id: uuidv7(),
  professionalId,
  startsOn: from,
  endsOn: to,
  modalities: [...modalities],
  weeklyHours,
  endedAt: to < now.toISOString().slice(0, 10) ? now : null,
});
