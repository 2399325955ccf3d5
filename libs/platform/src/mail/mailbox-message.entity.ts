import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An email that was not sent: where no mail server is set, this table is the mailbox. */
@Entity('mailbox_message')
export class MailboxMessageEntity {
  /** The Message-ID without its angle brackets; the same mail sent twice is one row. */
  @PrimaryColumn('text')
  messageId!: string;

  @Column('citext')
  toAddress!: string;

  @Column('text')
  toName!: string;

  @Column('text')
  language!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  text!: string;

  @Column('text')
  html!: string;

  @Column('timestamptz')
  receivedAt!: Date;
}
