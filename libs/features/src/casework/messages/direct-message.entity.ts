import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ThreadKind } from '#domain/casework/messages/thread';

/** A message between a person and IOM that belongs to no candidacy. The thread is the person's: one for each. */
@Entity('direct_message')
@Index('direct_message_thread', ['professionalId', 'id'])
export class DirectMessageEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  professionalId!: string;

  @Column('uuid')
  authorId!: string;

  /** Whether the person wrote it; else somebody of IOM did. */
  @Column('boolean')
  byPerson!: boolean;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  sentAt!: Date;
}

/** Until when somebody has read a thread. */
@Entity('thread_read')
export class ThreadReadEntity {
  @PrimaryColumn('uuid')
  accountId!: string;

  @PrimaryColumn('text')
  kind!: ThreadKind;

  /** The candidacy, or the professional. */
  @PrimaryColumn('uuid')
  subjectId!: string;

  @Column('timestamptz')
  readAt!: Date;
}

export const MESSAGE_ENTITIES = [DirectMessageEntity, ThreadReadEntity];
