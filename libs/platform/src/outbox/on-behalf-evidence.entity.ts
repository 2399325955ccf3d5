import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * How somebody agreed that a case officer does something for them. It is kept beside the event, not in it: events are
 * for ever, and words can be taken back.
 */
@Entity('on_behalf_evidence')
@Index('on_behalf_evidence_principal', ['principalId', 'eventId'])
export class OnBehalfEvidenceEntity {
  /** The event of what was done. */
  @PrimaryColumn('uuid')
  eventId!: string;

  /** The account it was done for. */
  @Column('uuid')
  principalId!: string;

  /** PHONE, VIDEO_CALL, IN_PERSON, EMAIL or LETTER. */
  @Column('text')
  way!: string;

  /** What was said or written; empty after an erasure. */
  @Column('text')
  note!: string;

  /** When the person objected. */
  @Column('timestamptz', { nullable: true })
  objectedAt!: Date | null;

  /** The person's words. */
  @Column('text', { nullable: true })
  objection!: string | null;

  @Column('timestamptz', { nullable: true })
  resolvedAt!: Date | null;

  /** The approver who has looked into it. */
  @Column('uuid', { nullable: true })
  resolvedBy!: string | null;

  /** What the approver answered. */
  @Column('text', { nullable: true })
  answer!: string | null;
}
