import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One member of staff stands in for another for a while; it ends by itself. */
@Entity('work_delegation')
export class DelegationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Who is away. */
  @Column('uuid')
  fromId!: string;

  /** Who stands in. */
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
