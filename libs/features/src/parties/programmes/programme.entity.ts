import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  EligibilityRules,
  MatchingRules,
  ProgrammeDeadlines,
  ProgrammeRules,
  ProgrammeState,
} from '#domain/parties/programmes/rules';

/** A scheme under which people are placed: from one sending country to the countries of heritage that it serves. */
@Entity('programme')
export class ProgrammeEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  /** Short and unique, such as `UK-DIASPORA`. */
  @Column('text', { unique: true })
  code!: string;

  @Column('text')
  name!: string;

  /** ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  sendingCountry!: string;

  /** ISO 3166-1 alpha-2. */
  @Column('text', { array: true })
  heritageCountries!: string[];

  @Column('text')
  state!: ProgrammeState;

  /** The version of the rules in force. */
  @Column('int')
  rulesVersion!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('int')
  version!: number;
}

/** The rules of a programme as they were published; never edited, only followed by the next. */
@Entity('programme_version')
export class ProgrammeVersionEntity implements ProgrammeRules {
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('jsonb')
  eligibility!: EligibilityRules;

  @Column('jsonb')
  matching!: MatchingRules;

  @Column('jsonb')
  deadlines!: ProgrammeDeadlines;

  /** Per cent. */
  @Column('smallint')
  minReadiness!: number;

  @Column('timestamptz')
  publishedAt!: Date;

  /** Account id, or `system:<name>`. */
  @Column('text')
  publishedBy!: string;
}

export const PROGRAMME_ENTITIES = [ProgrammeEntity, ProgrammeVersionEntity];
