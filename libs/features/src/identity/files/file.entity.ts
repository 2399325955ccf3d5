import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FileSubject } from '#domain/catalogue/files';

/** What is known of a file; its bytes are in the file store under its id. */
@Entity('stored_file')
@Index('stored_file_subject', ['subject', 'subjectId'])
export class StoredFileEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  /** Safe to serve; its extension is that of the true type. */
  @Column('text')
  name!: string;

  @Column('text')
  mediaType!: string;

  /** Bytes. */
  @Column('int')
  size!: number;

  /** SHA-256 of the bytes, hexadecimal. */
  @Column('char', { length: 64 })
  digest!: string;

  @Column('uuid')
  uploadedBy!: string;

  @Column('timestamptz')
  uploadedAt!: Date;

  /** What it belongs to; null until it is used. */
  @Column('text', { nullable: true })
  subject!: FileSubject | null;

  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  /** The part of it, such as the message of a candidacy's thread. */
  @Column('uuid', { nullable: true })
  partId!: string | null;
}

export const FILE_ENTITIES = [StoredFileEntity];
