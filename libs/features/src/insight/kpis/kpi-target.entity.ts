import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KpiCode } from '#domain/insight/kpis/kpis';

/** What a programme wants a figure to be in a period. */
@Entity('kpi_target')
export class KpiTargetEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('text')
  code!: KpiCode;

  @Column('text')
  measure!: string;

  /** Empty: the whole. */
  @Column('text')
  grp!: string;

  /** First day of the period. */
  @Column('date')
  since!: string;

  /** Last day of the period. */
  @Column('date')
  until!: string;

  /** In the unit of the figure; a share is from 0 to 1. */
  @Column('float8')
  value!: number;

  @Column('timestamptz')
  setAt!: Date;

  /** Account id. */
  @Column('text')
  setBy!: string;

  @Column('int')
  version!: number;
}
