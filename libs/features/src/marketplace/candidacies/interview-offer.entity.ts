import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InterviewOffer, InterviewWay } from '#domain/marketplace/candidacies/interview.rules';

/** The times that are offered for the interview of a candidacy, and how it takes place. */
@Entity('interview_offer')
export class InterviewOfferEntity implements InterviewOffer {
  @PrimaryColumn('uuid')
  candidacyId!: string;

  @Column('timestamptz', { array: true })
  times!: Date[];

  @Column('smallint')
  minutes!: number;

  @Column('text')
  way!: InterviewWay;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('uuid')
  offeredBy!: string;

  @Column('timestamptz')
  offeredAt!: Date;

  /** When the professional asked for other times than these. */
  @Column('timestamptz', { nullable: true })
  otherAskedAt!: Date | null;
}

/** The hours that an agreed interview takes of somebody: of nobody twice at once. */
@Entity('interview_hour')
export class InterviewHourEntity {
  @PrimaryColumn('uuid')
  candidacyId!: string;

  @PrimaryColumn('uuid')
  accountId!: string;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  /** When the person was reminded of it. */
  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;
}

export const INTERVIEW_ENTITIES = [InterviewOfferEntity, InterviewHourEntity];
