import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssociationField, MembershipBand } from '#domain/associations/registry/association';

/** What an association says beside what every institution says. */
@Entity('association')
export class AssociationEntity {
  @PrimaryColumn('uuid')
  institutionId!: string;

  @Column('int')
  version!: number;

  @Column('text', { array: true })
  residenceCountries!: string[];

  @Column('text', { array: true })
  heritageCountries!: string[];

  @Column('text', { array: true })
  fields!: AssociationField[];

  @Column('text', { array: true })
  languages!: string[];

  @Column('smallint', { nullable: true })
  founded!: number | null;

  @Column('text', { nullable: true })
  members!: MembershipBand | null;

  @Column('timestamptz')
  savedAt!: Date;
}

/** A number of an association in a register. */
@Entity('association_number')
export class AssociationNumberEntity {
  @PrimaryColumn('uuid')
  institutionId!: string;

  /** The code of org-id.guide: `GB-CHC`. */
  @PrimaryColumn('text')
  scheme!: string;

  @Column('text')
  number!: string;

  /** The day on which staff found it in the register; null before. */
  @Column('date', { nullable: true })
  checkedOn!: string | null;
}

export const ASSOCIATION_ENTITIES = [AssociationEntity, AssociationNumberEntity];
