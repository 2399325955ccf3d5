import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { InstitutionDescription, InstitutionKind } from '#domain/parties/institutions/institution';
import type { InstitutionState } from '#domain/parties/institutions/institution.states';

/** A body in a country of heritage that posts needs. */
@Entity('institution')
@Index('institution_queue', ['state', 'appliedAt', 'id'])
export class InstitutionEntity implements InstitutionDescription {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** Host country, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  @Column('text', { nullable: true })
  city!: string | null;

  /** ISIC Rev.4 code. */
  @Column('text', { nullable: true })
  sector!: string | null;

  @Column('text')
  kind!: InstitutionKind;

  @Column('text')
  description!: string;

  @Column('text', { nullable: true })
  website!: string | null;

  /** IANA name. */
  @Column('text')
  timeZone!: string;

  @Column('text')
  state!: InstitutionState;

  /** The last day on which it is active; null before the first approval. */
  @Column('date', { nullable: true })
  validUntil!: string | null;

  /** The `validUntil` of which people were warned already. */
  @Column('date', { nullable: true })
  warnedOf!: string | null;

  /** The member of staff who looks after it. */
  @Column('uuid', { nullable: true })
  caseOfficerId!: string | null;

  /** What the last reviewer wrote to the institution. */
  @Column('text', { nullable: true })
  reviewComment!: string | null;

  @Column('timestamptz')
  appliedAt!: Date;

  @Column('int')
  version!: number;
}

/** A programme in which an institution takes part. */
@Entity('institution_programme')
export class InstitutionProgrammeEntity {
  @PrimaryColumn('uuid')
  institutionId!: string;

  @PrimaryColumn('uuid')
  programmeId!: string;
}

export const INSTITUTION_ENTITIES = [InstitutionEntity, InstitutionProgrammeEntity];
