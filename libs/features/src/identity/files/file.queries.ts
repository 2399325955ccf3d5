import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type Repository } from 'typeorm';
import type { FileSubject } from '#domain/catalogue/files';
import { StoredFileEntity } from '#features/identity/files/file.entity';

/** Read side of files; who may see the subject is asked by the caller. */
@Injectable()
export class FileQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The file, or null. */
  byId(id: string): Promise<StoredFileEntity | null> {
    return this.files.findOneBy({ id });
  }

  /** The files of these parts, such as messages, oldest first. */
  ofParts(partIds: readonly string[]): Promise<StoredFileEntity[]> {
    return this.files.find({ where: { partId: In([...partIds]) }, order: { id: 'ASC' } });
  }

  /** The files of one thing, oldest first. */
  of(subject: FileSubject, subjectId: string): Promise<StoredFileEntity[]> {
    return this.files.find({ where: { subject, subjectId }, order: { id: 'ASC' } });
  }

  /** How many files a person has uploaded and not used. */
  unusedBy(accountId: string): Promise<number> {
    return this.files.countBy({ uploadedBy: accountId, subject: IsNull() });
  }

  private get files(): Repository<StoredFileEntity> {
    return this.dataSource.getRepository(StoredFileEntity);
  }
}
