import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IsoDate } from '#domain/kernel/dates';
import type { Answers } from '#domain/mapping/questionnaires/standing.rules';
import type { Linkability, WaveDraft, WaveLinkKind, WaveTarget } from '#domain/mapping/waves/wave';
import type { WaveState } from '#domain/mapping/waves/wave.states';
import { WaveReportEntity } from '#features/mapping/waves/wave-report.entity';

/** A questionnaire that is asked of people for a time. */
@Entity('wave')
export class WaveEntity implements WaveDraft {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  questionnaireId!: string;

  @Column('uuid')
  programmeId!: string;

  /** The heritage country of those who are asked, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  /** Never changes; the database refuses it. */
  @Column('text')
  linkability!: Linkability;

  @Column('text')
  state!: WaveState;

  @Column('int')
  version!: number;

  @Column('date')
  closesOn!: IsoDate;

  /** The end of the last day, in UTC. */
  @Column('timestamptz')
  closesAt!: Date;

  @Column('int')
  minimum!: number;

  @Column('jsonb')
  targets!: WaveTarget[];

  /** How many have tried it; what they answered is not kept. */
  @Column('int')
  pilotAnswers!: number;

  /** The code of the last step that had one. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** Account id. */
  @Column('text')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  /** The day on which it was opened again. */
  @Column('date', { nullable: true })
  reopenedOn!: IsoDate | null;

  /** Whether drafts are gone and the answers were put in another order. */
  @Column('boolean')
  settled!: boolean;
}

/** An address by which people answer: of its token only the digest is kept. */
@Entity('wave_link')
export class WaveLinkEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  waveId!: string;

  @Column('text')
  kind!: WaveLinkKind;

  @Column('text')
  tokenDigest!: string;

  /** How many can answer by it. */
  @Column('int')
  quota!: number;

  @Column('int')
  begun!: number;

  @Column('int')
  completed!: number;

  @Column('text')
  createdBy!: string;

  @Column('date')
  createdOn!: IsoDate;
}

/** What somebody is still writing; it goes when they have answered. */
@Entity('wave_draft')
export class WaveDraftEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  waveId!: string;

  @Column('uuid')
  linkId!: string;

  @Column('text')
  tokenDigest!: string;

  /** Only in waves whose answers belong to an account. */
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('text')
  language!: string;

  @Column('jsonb')
  answers!: Answers;

  @Column('timestamptz')
  begunAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;
}

/** What somebody answered. */
@Entity('wave_response')
export class WaveResponseEntity {
  /** By chance, so that it tells no order. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  waveId!: string;

  @Column('text')
  linkability!: Linkability;

  @Column('date')
  day!: IsoDate;

  @Column('text')
  language!: string;

  /** How long it took. */
  @Column('int')
  minutes!: number;

  @Column('jsonb')
  answers!: Answers;

  /** By which counts that it is in are rounded. */
  @Column('bigint')
  recordKey!: number;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('text', { nullable: true })
  codeDigest!: string | null;
}

export const WAVE_ENTITIES = [
  WaveEntity,
  WaveLinkEntity,
  WaveDraftEntity,
  WaveResponseEntity,
  WaveReportEntity,
];
