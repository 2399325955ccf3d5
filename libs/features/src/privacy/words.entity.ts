import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WordKind } from '#domain/catalogue/words-of-others';
import type { WordsPlace } from '#domain/privacy/words.rules';

/** Words of others in which somebody who was erased was named: a reference to the row, never the name. */
@Entity('words_of_others')
export class WordsOfOthersEntity implements WordsPlace {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: WordKind;

  /** The row that holds the words. */
  @Column('uuid')
  rowId!: string;

  /** Which part of the row, from 1; null where a row has one text. */
  @Column('int', { nullable: true })
  part!: number | null;

  @Column('uuid', { nullable: true })
  programmeId!: string | null;

  /** ISO 3166-1 alpha-2. */
  @Column('char', { length: 2, nullable: true })
  country!: string | null;

  @Column('timestamptz')
  foundAt!: Date;

  /** REDACTED or KEPT; null while nobody has decided. */
  @Column('text', { nullable: true })
  decision!: 'REDACTED' | 'KEPT' | null;

  /** The code of the reason for which they were kept. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}

export const WORDS_ENTITIES = [WordsOfOthersEntity];
