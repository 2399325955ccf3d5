import { Injectable } from '@nestjs/common';
import type { ProfessionalEventData } from '#domain/parties/professionals/events';
import { proofAtLevel } from '#domain/parties/professionals/professional.rules';
import type { ProfileSections } from '#domain/parties/professionals/profile';
import type { ProfileFinding } from '#domain/parties/professionals/profile.rules';
import {
  EnrolmentEntity,
  HeritageEntity,
  ProfessionalEntity,
} from '#features/parties/professionals/professional.entity';
import { professionalEvent } from '#features/parties/professionals/professional-event';
import {
  AvailabilityWindowEntity,
  ProfessionalLanguageEntity,
  ProfessionalSectorEntity,
  ProfessionalSkillEntity,
} from '#features/parties/professionals/profile.entity';
import { ProfileStore, windowRow } from '#features/parties/professionals/profile.store';
import { unknown } from '#features/parties/professionals/profile-writer';
import { newProfessional } from '#features/parties/professionals/profiles.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** The sections that a table of people has. */
export type TableSections = Partial<
  Pick<ProfileSections, 'basics' | 'heritage' | 'skills' | 'languages' | 'sectors' | 'windows'>
>;

/** The codes of many profiles that the taxonomy knows. */
export interface KnownCodes {
  /** Our ids of the skills, by URI. */
  readonly skills: ReadonlyMap<string, number>;
  readonly sectors: ReadonlySet<string>;
}

/** Somebody who is brought in: the account is there already. */
export interface Newcomer {
  readonly professionalId: string;
  readonly accountId: string;
  readonly programmeId: string;
  readonly sections: TableSections;
}

/** Making many profiles at once, in as many statements for a thousand as for one. */
@Injectable()
export class NewProfilesService {
  constructor(
    private readonly profiles: ProfileStore,
    private readonly outbox: Outbox<ProfessionalEventData>,
    private readonly clock: Clock,
  ) {}

  /** Looks up every code of these profiles. */
  async knownCodes(tx: Tx, all: readonly TableSections[]): Promise<KnownCodes> {
    const uris = all.flatMap(({ skills }) => skills ?? []).map(({ conceptUri }) => conceptUri);
    const sectors = all.flatMap((sections) => sections.sectors ?? []);
    return {
      skills: await this.profiles.conceptIds(tx, 'SKILL', [...new Set(uris)]),
      sectors: await this.profiles.knownSectors(tx, [...new Set(sectors)]),
    };
  }

  /** Writes professionals with all their sections, whose codes are known, and enrols them; part of the caller's transaction. */
  async startAll(tx: Tx, by: string, people: readonly Newcomer[], codes: KnownCodes): Promise<void> {
    const now = this.clock.now();
    const professionals = people.map(({ professionalId, accountId, sections }) =>
      Object.assign(newProfessional(accountId, this.clock), sections.basics, { id: professionalId }),
    );
    const rows = <S extends keyof TableSections, Row>(
      section: S,
      row: (id: string, of: ItemOf<S>) => Row,
    ): Row[] =>
      people.flatMap(({ professionalId, sections }) =>
        ((sections[section] ?? []) as ItemOf<S>[]).map((of) => row(professionalId, of)),
      );
    const add = <Row extends object>(list: new () => Row, all: readonly Row[]) =>
      this.profiles.insertAll(tx, list, all);

    await add(ProfessionalEntity, professionals);
    await add(
      HeritageEntity,
      rows('heritage', (professionalId, row) => ({ ...row, professionalId })),
    );
    await add(ProfessionalSkillEntity, skillRows(people, codes));
    await add(
      ProfessionalLanguageEntity,
      rows('languages', (professionalId, row) => ({ ...row, professionalId })),
    );
    await add(
      ProfessionalSectorEntity,
      rows('sectors', (professionalId, code) => ({ professionalId, code })),
    );
    await add(
      AvailabilityWindowEntity,
      rows('windows', (professionalId, row) => windowRow(professionalId, row, now)),
    );
    await add(
      EnrolmentEntity,
      people.map(({ professionalId, programmeId }) => ({
        professionalId,
        programmeId,
        ofAge: null,
        rightOfReturn: null,
        enrolledAt: now,
      })),
    );
    const events = professionals.flatMap((professional) =>
      (['professional.started', 'professional.imported'] as const).map((name) =>
        professionalEvent(professional, name, {}),
      ),
    );
    await this.outbox.append(tx, by, ...events);
  }
}

type ItemOf<S extends keyof TableSections> =
  NonNullable<TableSections[S]> extends readonly (infer Item)[] ? Item : never;

/** The codes of a profile that the taxonomy does not know. */
export const unknownCodes = (
  { skills = [], sectors = [] }: TableSections,
  known: KnownCodes,
): ProfileFinding[] => [
  ...unknown(
    skills,
    (i) => `skills.${i}.conceptUri`,
    ({ conceptUri }) => known.skills.has(conceptUri),
    'UNKNOWN_SKILL',
  ),
  ...unknown(
    sectors,
    (i) => `sectors.${i}`,
    (code) => known.sectors.has(code),
    'UNKNOWN_SECTOR',
  ),
];

/** Each skill once: two names may lead to one skill of today. */
function skillRows(people: readonly Newcomer[], { skills }: KnownCodes): ProfessionalSkillEntity[] {
  return people.flatMap(({ professionalId, sections }) => {
    const rows = (sections.skills ?? []).flatMap(({ conceptUri, level, years }) => {
      const skillId = skills.get(conceptUri);
      return skillId === undefined
        ? []
        : [{ professionalId, skillId, level, years, ...proofAtLevel(undefined, level) }];
    });
    return [...new Map(rows.map((row) => [row.skillId, row])).values()];
  });
}
