import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One thing that happened: a line of the audit trail and, until it is published, an entry of the outbox. */
@Entity('domain_event')
@Index('domain_event_aggregate', ['aggregateType', 'aggregateId', 'seq'])
export class DomainEventEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  /** Order of insertion, given by the database. */
  @Column({
    type: 'bigint',
    insert: false,
    update: false,
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
  })
  seq!: string;

  @Column('text')
  name!: string;

  @Column('text')
  aggregateType!: string;

  @Column('uuid')
  aggregateId!: string;

  @Column('int')
  aggregateVersion!: number;

  /** Account id, `system:<name>` or `visitor`. */
  @Column('text')
  actorId!: string;

  /** The account that a case officer acted for. */
  @Column('uuid', { nullable: true })
  onBehalfOf!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** Ids and plain facts only. */
  @Column('jsonb')
  data!: object;

  @Column('timestamptz')
  occurredAt!: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;
}
