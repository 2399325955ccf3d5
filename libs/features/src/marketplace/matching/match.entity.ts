import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Explanation } from '#domain/marketplace/matching/explain.rules';

/** The list of a need as it was last ranked, with the versions that it was made of. */
@Entity('match_list')
export class MatchListEntity {
  @PrimaryColumn('uuid')
  needId!: string;

  @Column('int')
  needVersion!: number;

  @Column('int')
  rulesVersion!: number;

  @Column('text')
  taxonomyVersion!: string;

  /** False: the need asks for no known skill, so the list says little and nobody is notified. */
  @Column('boolean')
  hasSkills!: boolean;

  /** Score of the last entry of a full list: what a changed person must reach; null while there is room. */
  @Column('int', { nullable: true })
  lastScore!: number | null;

  @Column('timestamptz')
  rankedAt!: Date;
}

/** One professional in the list of one need. */
@Entity('match')
@Index('match_professional', ['professionalId', 'score', 'needId'])
export class MatchEntity {
  @PrimaryColumn('uuid')
  needId!: string;

  @PrimaryColumn('uuid')
  professionalId!: string;

  @Column('int')
  profileVersion!: number;

  /** Place by score, from 1. */
  @Column('int')
  rank!: number;

  /** Place in which it is shown, from 1. */
  @Column('int')
  place!: number;

  /** 0…100 000. */
  @Column('int')
  score!: number;

  /** ‰. */
  @Column('int')
  essentialCoverage!: number;

  @Column('jsonb')
  explanation!: Explanation;
}

/** The last time that both sides were notified of a pair; it outlives the list. */
@Entity('match_notification')
export class MatchNotificationEntity {
  @PrimaryColumn('uuid')
  needId!: string;

  @PrimaryColumn('uuid')
  professionalId!: string;

  @Column('int')
  needVersion!: number;

  @Column('int')
  profileVersion!: number;

  @Column('int')
  score!: number;

  @Column('timestamptz')
  toldAt!: Date;
}

/** What takes a person's time or turn, as later areas report it: a live placement, or an invitation. */
@Entity('match_engagement')
@Index('match_engagement_person', ['professionalId'])
export class MatchEngagementEntity {
  /** The placement or candidacy. */
  @PrimaryColumn('uuid')
  sourceId!: string;

  @Column('uuid')
  professionalId!: string;

  @Column('text')
  kind!: 'PLACEMENT' | 'INVITATION';

  /** First and last day of the placement; for an invitation, the days on which it counts. */
  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;
}

/** Why a list was ranked. */
export type RunCause = 'NEED' | 'PROFESSIONAL' | 'REMATCH';

/** One ranking, for the log that shows afterwards how lists came about. */
@Entity('match_run')
@Index('match_run_need', ['needId', 'ranAt'])
@Index('match_run_age', ['ranAt'])
export class MatchRunEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  needId!: string;

  @Column('int')
  needVersion!: number;

  @Column('int')
  rulesVersion!: number;

  @Column('text')
  taxonomyVersion!: string;

  @Column('text')
  formula!: string;

  @Column('text')
  engine!: string;

  @Column('text')
  cause!: RunCause;

  @Column('int')
  listed!: number;

  @Column('int')
  told!: number;

  @Column('int')
  entered!: number;

  @Column('int', { name: 'left_list' })
  left!: number;

  /** The people in the order in which they were shown. */
  @Column('uuid', { array: true })
  shown!: string[];

  /** The place by score of each of them. */
  @Column('int', { array: true })
  shownRanks!: number[];

  /** How many essential skills each of them lacks; empty in runs before this was part of the order. */
  @Column('int', { array: true })
  gaps!: number[];

  /** The open invitations of each of them. */
  @Column('int', { array: true })
  openInvitations!: number[];

  @Column('timestamptz')
  ranAt!: Date;
}

export const MATCH_ENTITIES = [
  MatchListEntity,
  MatchEntity,
  MatchNotificationEntity,
  MatchEngagementEntity,
  MatchRunEntity,
];
