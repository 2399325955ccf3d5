import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KeptSearch } from '#domain/marketplace/saved/saved.rules';
import type { Modality } from '#domain/reference/vocabulary';

/** A need that somebody wants to find again. */
@Entity('saved_need')
export class SavedNeedEntity {
  @PrimaryColumn('uuid')
  accountId!: string;

  @PrimaryColumn('uuid')
  needId!: string;

  /** As it was published then, for a need may close or change. */
  @Column('text')
  title!: string;

  @Column('timestamptz')
  savedAt!: Date;
}

/** A search of open needs whose owner hears of new ones. */
@Entity('saved_search')
export class SavedSearchEntity implements KeptSearch {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Column('char', { length: 2, nullable: true })
  country!: string | null;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('text', { nullable: true })
  modality!: Modality | null;

  @Column('timestamptz')
  savedAt!: Date;

  /** Needs published until then are no news. */
  @Column('timestamptz')
  lookedAt!: Date;
}

export const SAVED_ENTITIES = [SavedNeedEntity, SavedSearchEntity];
