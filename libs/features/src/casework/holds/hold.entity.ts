import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Hold } from '#domain/casework/holds/hold.rules';
import type { HoldSubject } from '#domain/catalogue/hold-subjects';

/** A pause that a safeguarding officer has put on a person, an institution or a placement. */
@Entity('hold')
export class HoldEntity implements Hold {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  subject!: HoldSubject;

  @Column('uuid')
  subjectId!: string;

  /** For safeguarding officers only. */
  @Column('text')
  reason!: string;

  @Column('uuid')
  placedBy!: string;

  @Column('timestamptz')
  placedAt!: Date;

  @Column('uuid', { nullable: true })
  liftedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  liftedAt!: Date | null;
}

export const HOLD_ENTITIES = [HoldEntity];
