import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportDraft, ReportText, SurveyFigures, WaveSample } from '#domain/mapping/waves/report';
import type { WaveTarget } from '#domain/mapping/waves/wave';

/** What is written about a wave; its figures are there once they are published, as everybody reads them. */
@Entity('wave_report')
export class WaveReportEntity implements ReportDraft {
  @PrimaryColumn('uuid')
  waveId!: string;

  @Column('int')
  version!: number;

  @Column('text')
  sample!: WaveSample;

  @Column('jsonb')
  totals!: WaveTarget[];

  @Column('text')
  source!: string;

  @Column('text')
  method!: string;

  @Column('jsonb')
  texts!: ReportText[];

  @Column('text')
  writtenBy!: string;

  @Column('timestamptz')
  writtenAt!: Date;

  @Column('jsonb', { nullable: true })
  figures!: SurveyFigures | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;
}
