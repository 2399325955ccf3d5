import { Injectable } from '@nestjs/common';
import { proofAtLevel } from '#domain/parties/professionals/professional.rules';
import type { HeldSkill, Licence, ProfileSections } from '#domain/parties/professionals/profile';
import type { ProfileFinding, ProfileProblem } from '#domain/parties/professionals/profile.rules';
import { ProfileStore } from '#features/parties/professionals/profile.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';

type Write<S extends keyof ProfileSections> = (
  tx: Tx,
  professionalId: string,
  section: ProfileSections[S],
) => Promise<ProfileFinding[]>;

/** Turns the sections of a profile into rows: codes into the taxonomy's ids, and skills with the proof they keep. */
@Injectable()
export class ProfileWriter {
  constructor(
    private readonly profiles: ProfileStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the sections that are given. Answers the codes that the taxonomy does not know: the caller refuses them,
   * and the transaction takes everything back.
   */
  async write(tx: Tx, professionalId: string, sections: Partial<ProfileSections>): Promise<ProfileFinding[]> {
    const findings: ProfileFinding[] = [];
    for (const name of Object.keys(this.writers) as (keyof ProfileSections)[]) {
      findings.push(...(await this.writeOne(tx, professionalId, name, sections[name])));
    }
    return findings;
  }

  private readonly writers: { readonly [S in keyof ProfileSections]?: Write<S> } = {
    heritage: (tx, id, rows) => this.profiles.setHeritage(tx, id, rows).then(none),
    skills: (tx, id, rows) => this.writeSkills(tx, id, rows),
    languages: (tx, id, rows) => this.profiles.setLanguages(tx, id, rows).then(none),
    sectors: (tx, id, codes) => this.writeSectors(tx, id, codes),
    windows: (tx, id, rows) => this.profiles.setWindows(tx, id, rows, this.clock.now()).then(none),
    licences: (tx, id, rows) => this.writeLicences(tx, id, rows),
    experience: (tx, id, rows) => this.profiles.setExperience(tx, id, rows).then(none),
    education: (tx, id, rows) => this.profiles.setEducation(tx, id, rows).then(none),
  };

  private writeOne<S extends keyof ProfileSections>(
    tx: Tx,
    id: string,
    name: S,
    section: ProfileSections[S] | undefined,
  ): Promise<ProfileFinding[]> {
    const write = this.writers[name];
    return section === undefined || !write ? Promise.resolve([]) : write(tx, id, section);
  }

  private async writeSkills(
    tx: Tx,
    professionalId: string,
    skills: readonly HeldSkill[],
  ): Promise<ProfileFinding[]> {
    const ids = await this.profiles.conceptIds(
      tx,
      'SKILL',
      skills.map((skill) => skill.conceptUri),
    );
    const before = new Map(
      (await this.profiles.skillsOf(tx, professionalId)).map((row) => [row.skillId, row]),
    );
    const rows = skills.flatMap(({ conceptUri, level, years }) => {
      const skillId = ids.get(conceptUri);
      if (skillId === undefined) return [];
      return [{ professionalId, skillId, level, years, ...proofAtLevel(before.get(skillId), level) }];
    });
    const unique = [...new Map(rows.map((row) => [row.skillId, row])).values()];
    await this.profiles.setSkills(tx, professionalId, unique);
    return unknown(
      skills,
      (i) => `skills.${i}.conceptUri`,
      ({ conceptUri }) => ids.has(conceptUri),
      'UNKNOWN_SKILL',
    );
  }

  private async writeLicences(
    tx: Tx,
    professionalId: string,
    licences: readonly Licence[],
  ): Promise<ProfileFinding[]> {
    const ids = await this.profiles.conceptIds(
      tx,
      'OCCUPATION',
      licences.map((licence) => licence.occupationUri),
    );
    const rows = licences.flatMap(({ occupationUri, country, validUntil }) => {
      const occupationId = ids.get(occupationUri);
      return occupationId === undefined ? [] : [{ occupationId, country, validUntil }];
    });
    await this.profiles.setLicences(tx, professionalId, rows);
    return unknown(
      licences,
      (i) => `licences.${i}.occupationUri`,
      ({ occupationUri }) => ids.has(occupationUri),
      'UNKNOWN_OCCUPATION',
    );
  }

  private async writeSectors(
    tx: Tx,
    professionalId: string,
    codes: readonly string[],
  ): Promise<ProfileFinding[]> {
    const known = await this.profiles.knownSectors(tx, codes);
    await this.profiles.setSectors(
      tx,
      professionalId,
      codes.filter((code) => known.has(code)),
    );
    return unknown(
      codes,
      (i) => `sectors.${i}`,
      (code) => known.has(code),
      'UNKNOWN_SECTOR',
    );
  }
}

const none = (): ProfileFinding[] => [];

/** A finding for each row whose code is not known. */
export function unknown<Row>(
  rows: readonly Row[],
  path: (place: number) => string,
  isKnown: (row: Row) => boolean,
  code: ProfileProblem,
): ProfileFinding[] {
  return rows.flatMap((row, i) => (isKnown(row) ? [] : [{ field: path(i), code }]));
}
