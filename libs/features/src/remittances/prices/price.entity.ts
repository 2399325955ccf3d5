import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportFindingKind } from '#domain/remittances/prices/import-findings';
import type { PriceBatchState } from '#domain/remittances/prices/price-batch.states';
import type { PriceSource } from '#domain/remittances/prices/quote';
import { QUOTE_ENTITIES } from '#features/remittances/prices/price-quote.entity';

/** Why a file was refused as a whole: a code, and facts beside it that are safe to show. */
export interface PriceRefusal {
  readonly code:
    'PRICE_FILE_UNREADABLE' | 'PRICE_FILE_TOO_LARGE' | 'PRICE_SHEET_MISSING' | 'PRICE_ROWS_REFUSED';
  readonly fault?: string;
  readonly missing?: readonly string[];
}

/** A firm that sends money, under one of its names. */
@Entity('price_firm')
export class PriceFirmEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** The name as names are compared. */
  @Column('text')
  folded!: string;

  /** The firm whose other name this is. */
  @Column('uuid', { nullable: true })
  mergedInto!: string | null;
}

/** Prices that came together and are published together. */
@Entity('price_batch')
export class PriceBatchEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  source!: PriceSource;

  @Column('text')
  state!: PriceBatchState;

  @Column('int')
  version!: number;

  /** The one corridor of prices that somebody entered; null for a file. */
  @Column('text', { nullable: true })
  fromCountry!: string | null;

  @Column('text', { nullable: true })
  toCountry!: string | null;

  @Column('text', { nullable: true })
  fileName!: string | null;

  /** SHA-256 of the bytes, in hexadecimal. */
  @Column('text', { nullable: true })
  fileDigest!: string | null;

  /** Bytes. */
  @Column('bigint', { nullable: true })
  fileSize!: string | null;

  /** Keys of the bytes in the store, in order; empty once the batch is checked. */
  @Column('uuid', { array: true })
  fileParts!: string[];

  @Column('int')
  rowsRead!: number;

  /** How much of the file has been read, 0 to 1. */
  @Column('real')
  shareRead!: number;

  @Column('int')
  rowsAccepted!: number;

  @Column('int')
  rowsRefused!: number;

  @Column('int')
  quotes!: number;

  /** Its quarters, oldest first. */
  @Column('text', { array: true })
  periods!: string[];

  @Column('int')
  corridors!: number;

  /** How many findings of each kind. */
  @Column('jsonb')
  findings!: Partial<Record<ImportFindingKind, number>>;

  /** Kinds of finding that somebody has looked at. */
  @Column('text', { array: true })
  acknowledged!: string[];

  @Column('jsonb', { nullable: true })
  refusal!: PriceRefusal | null;

  /** Version of the rule by which its figures were made. */
  @Column('text')
  rule!: string;

  /** Account id, or `system:<name>`. */
  @Column('text')
  uploadedBy!: string;

  @Column('timestamptz')
  uploadedAt!: Date;

  @Column('timestamptz', { nullable: true })
  begunAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  checkedAt!: Date | null;

  @Column('text', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  reason!: string | null;
}

/** One of the first hundred findings of a kind, with its row. */
@Entity('price_finding')
export class PriceFindingEntity {
  @PrimaryColumn('uuid')
  batchId!: string;

  @PrimaryColumn('text')
  kind!: ImportFindingKind;

  @PrimaryColumn('int')
  number!: number;

  /** As the file counts, from 1 with its first row. */
  @Column('int')
  rowNumber!: number;

  @Column('text', { nullable: true })
  columnName!: string | null;

  @Column('text', { nullable: true })
  value!: string | null;
}

/** Which batch readers see for a quarter: of all corridors (an empty text), or of one. */
@Entity('price_shown')
export class PriceShownEntity {
  @PrimaryColumn('text')
  source!: PriceSource;

  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  corridor!: string;

  @Column('uuid')
  batchId!: string;
}

/** One row that counts every change of what readers see, so that answers may be kept until the next. */
@Entity('price_stamp')
class PriceStampEntity {
  @PrimaryColumn('boolean')
  one!: true;

  @Column('bigint')
  number!: string;
}

export const PRICE_ENTITIES = [
  PriceFirmEntity,
  PriceBatchEntity,
  PriceFindingEntity,
  ...QUOTE_ENTITIES,
  PriceShownEntity,
  PriceStampEntity,
];
