import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Answers, Ratings, StillInUse } from '#domain/placements/reports/forms';
import type { ReportKind, ReportState } from '#domain/placements/reports/report.states';

/** One form of one placement. Who it belongs to is kept beside it, so that policies need no second row. */
@Entity('report')
@Unique('report_once', ['placementId', 'kind', 'periodFrom'])
@Index('report_due', ['dueOn', 'id'])
export class ReportEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  placementId!: string;

  @Column('text')
  kind!: ReportKind;

  @Column('text')
  state!: ReportState;

  /** Rises with every write. */
  @Column('int')
  version!: number;

  @Column('date')
  periodFrom!: string;

  @Column('date')
  periodTo!: string;

  @Column('date')
  dueOn!: string;

  @Column('jsonb')
  answers!: Answers;

  /** Who wrote the answers, whoever it was for. */
  @Column('uuid', { nullable: true })
  writtenBy!: string | null;

  /** When it was asked for: the next step is its writer's from then on. */
  @Column('timestamptz', { nullable: true })
  askedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** The code of the last command that demanded one. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** What the writer should change, in the words of who returned it. */
  @Column('text', { nullable: true })
  comment!: string | null;

  @Column('uuid')
  professionalId!: string;

  @Column('uuid')
  institutionId!: string;

  @Column('uuid')
  programmeId!: string;

  /** Host country, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;
}

/** A link to the survey of colleagues; the token itself is known only to those who have the link. */
@Entity('survey_link')
export class SurveyLinkEntity {
  /** SHA-256 of the token, hexadecimal. */
  @PrimaryColumn('char', { length: 64 })
  tokenDigest!: string;

  @Column('uuid')
  reportId!: string;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  expiresAt!: Date;
}

/** What one colleague answered; nobody knows who. */
@Entity('survey_answer')
@Index('survey_answer_report', ['reportId'])
export class SurveyAnswerEntity {
  /** UUID v4: it does not tell when the answer came. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reportId!: string;

  @Column('jsonb')
  ratings!: Ratings;

  @Column('text', { nullable: true })
  stillInUse!: StillInUse | null;

  @Column('text', { nullable: true })
  lessons!: string | null;

  @Column('date')
  answeredOn!: string;
}

export const REPORT_ENTITIES = [ReportEntity, SurveyLinkEntity, SurveyAnswerEntity];
