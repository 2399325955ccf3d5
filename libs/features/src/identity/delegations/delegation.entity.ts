import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One member of staff covers for another for a period; it ends by itself. */
@Entity('work_delegation')
export class DelegationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Who is away. */
  @Column('uuid')
  fromId!: string;

  /** Who covers. */
  @Column('uuid')
  toId!: string;

  @Column('timestamptz')
  startsAt!: Date;

  /** The first instant after it. */
  @Column('timestamptz')
  endsAt!: Date;

  @Column('timestamptz')
  createdAt!: Date;
}
