import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ItemSubject } from '#domain/catalogue/state-views';

/** Which items of the work queue to show, as a view keeps it. */
export interface SavedWorkFilter {
  readonly subjects?: readonly ItemSubject[] | null;
  readonly waitingOn?: readonly string[] | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  /** What one has taken on, and what the colleagues one covers for have. */
  readonly mineOnly?: boolean | null;
  readonly overdueOnly?: boolean | null;
}

/** Filters of the work queue that a person keeps under a name. */
@Entity('work_view')
export class WorkViewEntity {
  @PrimaryColumn('uuid')
  accountId!: string;

  @PrimaryColumn('text')
  name!: string;

  @Column('jsonb')
  filter!: SavedWorkFilter;

  /** Whether the queue opens with it; true for one view of a person at most. */
  @Column('boolean')
  isDefault!: boolean;

  @Column('timestamptz')
  savedAt!: Date;
}
