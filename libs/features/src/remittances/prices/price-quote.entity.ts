import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IsoDate } from '#domain/kernel/dates';
import type { CorridorState } from '#domain/remittances/corridors/sdg.rules';
import type {
  AccessPoint,
  Coverage,
  FirmKind,
  Instrument,
  Payout,
  QuoteFlag,
  Speed,
  Tier,
  Transparency,
} from '#domain/remittances/prices/quote';

/** What one way of being paid out costs on average, in per cent. */
interface PayoutMeanRow {
  readonly payout: Payout;
  readonly services: number;
  readonly meanPct: string;
}

/** What one service costs for one of two amounts; percentages and money as exact decimal text. */
@Entity('price_quote')
class PriceQuoteEntity {
  @PrimaryColumn('uuid')
  batchId!: string;

  @PrimaryColumn('int')
  rowNumber!: number;

  @PrimaryColumn('smallint')
  tier!: Tier;

  @Column('text')
  period!: string;

  @Column('text')
  fromCountry!: string;

  @Column('text')
  toCountry!: string;

  @Column('uuid')
  firmId!: string;

  @Column('text')
  firmKind!: FirmKind;

  @Column('text')
  instrument!: Instrument;

  @Column('text')
  accessPoint!: AccessPoint;

  @Column('text')
  speed!: Speed;

  @Column('text')
  payout!: Payout;

  @Column('text')
  coverage!: Coverage;

  @Column('text')
  transparency!: Transparency;

  @Column('text', { nullable: true })
  currency!: string | null;

  @Column('text', { nullable: true })
  payoutCurrency!: string | null;

  @Column('numeric', { nullable: true })
  amount!: string | null;

  @Column('numeric', { nullable: true })
  fee!: string | null;

  @Column('numeric', { nullable: true })
  applied!: string | null;

  @Column('numeric', { nullable: true })
  interbank!: string | null;

  @Column('numeric', { nullable: true })
  marginPct!: string | null;

  @Column('numeric')
  totalPct!: string;

  @Column('numeric', { nullable: true })
  recomputedPct!: string | null;

  @Column('text', { array: true })
  flags!: QuoteFlag[];

  @Column('date', { nullable: true })
  collectedOn!: IsoDate | null;

  /** Digest of what tells rows of a file apart: its id and quarter, or all of it. */
  @Column('bytea')
  rowKey!: Buffer;

  /** Digest of all of it but the id. */
  @Column('bytea')
  twinKey!: Buffer;
}

/** What the prices of one corridor, quarter and amount come to; published averages have the mean alone. */
@Entity('corridor_figure')
class CorridorFigureEntity {
  @PrimaryColumn('uuid')
  batchId!: string;

  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  fromCountry!: string;

  @PrimaryColumn('text')
  toCountry!: string;

  @PrimaryColumn('smallint')
  tier!: Tier;

  @Column('text', { nullable: true })
  currency!: string | null;

  /** What was sent, where all its prices agree. */
  @Column('numeric', { nullable: true })
  amount!: string | null;

  @Column('int', { nullable: true })
  services!: number | null;

  @Column('int', { nullable: true })
  firms!: number | null;

  @Column('int', { nullable: true })
  undisclosed!: number | null;

  @Column('numeric', { nullable: true })
  meanPct!: string | null;

  @Column('numeric', { nullable: true })
  meanOfAllPct!: string | null;

  @Column('numeric', { nullable: true })
  medianPct!: string | null;

  @Column('numeric', { nullable: true })
  p10Pct!: string | null;

  @Column('numeric', { nullable: true })
  p90Pct!: string | null;

  @Column('numeric', { nullable: true })
  cheapestServicesPct!: string | null;

  @Column('numeric', { nullable: true })
  cheapestFirmsPct!: string | null;

  @Column('int', { nullable: true })
  qualifyingServices!: number | null;

  @Column('int', { nullable: true })
  qualifyingFirms!: number | null;

  @Column('text', { nullable: true })
  state!: CorridorState | null;

  @Column('text', { nullable: true })
  rule!: string | null;

  @Column('jsonb')
  payouts!: PayoutMeanRow[];

  @Column('date', { nullable: true })
  firstDay!: IsoDate | null;

  @Column('date', { nullable: true })
  lastDay!: IsoDate | null;
}

export const QUOTE_ENTITIES = [PriceQuoteEntity, CorridorFigureEntity];
