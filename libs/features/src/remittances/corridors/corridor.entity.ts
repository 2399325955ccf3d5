import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IsoDate } from '#domain/kernel/dates';
import type { CorridorStep } from '#domain/remittances/corridors/action.rules';

/** Somebody who wants to hear when a corridor crosses the mark. */
@Entity('corridor_watch')
export class CorridorWatchEntity {
  @PrimaryColumn('uuid')
  accountId!: string;

  @PrimaryColumn('text')
  fromCountry!: string;

  @PrimaryColumn('text')
  toCountry!: string;

  @Column('timestamptz')
  since!: Date;
}

/** A corridor that crossed the mark; one row a quarter, so that nobody hears of it twice. */
@Entity('corridor_crossing')
class CorridorCrossingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  fromCountry!: string;

  @Column('text')
  toCountry!: string;

  /** The quarter in which it was announced. */
  @Column('text')
  quarter!: string;

  /** The quarter of the prices. */
  @Column('text')
  period!: string;

  @Column('text')
  way!: 'FELL' | 'ROSE';
}

/** What staff do about a dear corridor. */
@Entity('corridor_plan')
export class CorridorPlanEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  fromCountry!: string;

  @Column('text')
  toCountry!: string;

  @Column('text')
  step!: CorridorStep;

  @Column('uuid')
  ownerId!: string;

  @Column('date')
  dueOn!: IsoDate;

  @Column('int')
  version!: number;

  @Column('text')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;
}

export const CORRIDOR_ENTITIES = [CorridorWatchEntity, CorridorCrossingEntity, CorridorPlanEntity];
