import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NeedStepCommand } from '#domain/marketplace/needs/need.policy';
import type { NeedState } from '#domain/marketplace/needs/need.states';
import type { Support } from '#domain/marketplace/needs/support.rules';
import type {
  AskedLanguage,
  AskedSkill,
  ChildContact,
  Counterpart,
  Output,
  TermsOfReference,
} from '#domain/marketplace/needs/terms';
import type { Modality } from '#domain/reference/vocabulary';

/** What an institution asks for: its state and its terms of reference as they are now. */
@Entity('need')
@Index('need_institution', ['institutionId', 'id'])
export class NeedEntity implements TermsOfReference {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  institutionId!: string;

  @Column('text')
  state!: NeedState;

  /** The version of the text; rises when changes were asked for and with every material edit. */
  @Column('int')
  version!: number;

  /** Rises with every write; a writer who has seen an older one is refused. */
  @Column('int')
  revision!: number;

  /** Accounts that wrote any part of this version, whoever they acted for. */
  @Column('text', { array: true })
  authorIds!: string[];

  @Column('text')
  title!: string;

  @Column('text')
  objective!: string;

  @Column('jsonb')
  outputs!: Output[];

  @Column('jsonb')
  counterparts!: Counterpart[];

  @Column('jsonb')
  skills!: AskedSkill[];

  @Column('text', { array: true, default: [] })
  ownSkills!: string[];

  @Column('jsonb')
  languages!: AskedLanguage[];

  @Column('text', { nullable: true })
  modality!: Modality | null;

  /** Host country, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Column('int', { nullable: true })
  minOverlapDays!: number | null;

  @Column('int', { nullable: true })
  weeklyHours!: number | null;

  @Column('int')
  positions!: number;

  /** ISIC Rev.4 code. */
  @Column('text', { nullable: true })
  sector!: string | null;

  /** 0 none, 1 to 3. */
  @Column('smallint', { default: 0 })
  clearanceLevel!: number;

  /** URI of the occupation. */
  @Column('text', { nullable: true })
  licence!: string | null;

  @Column('smallint', { nullable: true })
  yearsPreferred!: number | null;

  @Column('text')
  childContact!: ChildContact;

  @Column('jsonb', { default: [] })
  support!: Support[];

  @Column('date', { nullable: true })
  deadline!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** When this version was submitted; null while it is a draft. */
  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  /** Until when IOM answers; null when it is not IOM's turn. */
  @Column('timestamptz', { nullable: true })
  reviewDueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;
}

/** A word of the author's own that was led to a skill of the need. */
@Entity('need_word')
@Index('need_word_need', ['needId'])
export class NeedWordEntity {
  @PrimaryColumn('uuid')
  mappingId!: string;

  @PrimaryColumn('uuid')
  needId!: string;

  /** As it was typed. */
  @Column('text')
  word!: string;

  /** The skill was not asked for before. */
  @Column('boolean')
  added!: boolean;

  @Column('timestamptz')
  mappedAt!: Date;
}

/** What was decided on a need, with the words that go with it: the history beside the next decision. */
@Entity('need_decision')
@Index('need_decision_need', ['needId', 'id'])
export class NeedDecisionEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  needId!: string;

  @Column('int')
  version!: number;

  @Column('text')
  command!: NeedStepCommand;

  /** One of the command's codes. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  comment!: string | null;

  @Column('uuid')
  decidedBy!: string;

  @Column('timestamptz')
  decidedAt!: Date;
}

/** The text of a need as it was submitted, kept for every version. */
@Entity('need_version')
export class NeedVersionEntity {
  @PrimaryColumn('uuid')
  needId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('jsonb')
  terms!: object;

  @Column('text', { array: true })
  authorIds!: string[];

  @Column('timestamptz')
  submittedAt!: Date;
}

/** Terms of reference to begin from. */
@Entity('need_template')
export class NeedTemplateEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  /** The programme that offers it; null: every programme. */
  @Column('uuid', { nullable: true })
  programmeId!: string | null;

  @Column('text')
  name!: string;

  @Column('jsonb')
  terms!: object;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}

export const NEED_ENTITIES = [
  NeedEntity,
  NeedDecisionEntity,
  NeedVersionEntity,
  NeedTemplateEntity,
  NeedWordEntity,
];
