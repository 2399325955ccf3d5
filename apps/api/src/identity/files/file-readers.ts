import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FileReader } from '#api/identity/files/file-reader';
import { CANDIDACY_FILE_READERS } from '#api/marketplace/candidacies/file-readers';
import { CLEARANCE_FILE_READERS } from '#api/placements/clearances/file-readers';
import { PLACEMENT_FILE_READERS } from '#api/placements/placements/file-readers';
import { REPORT_FILE_READERS } from '#api/placements/reports/file-readers';
import { FILE_CLASSES, type FileSubject } from '#domain/catalogue/files';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { mayReadField } from '#domain/kernel/fields';
import type { StoredFileEntity } from '#features/identity/files/file.entity';

/** Who may see each thing that a file can belong to, area by area. */
const FILE_READERS: Readonly<Record<FileSubject, FileReader>> = {
  ...CANDIDACY_FILE_READERS,
  ...PLACEMENT_FILE_READERS,
  ...REPORT_FILE_READERS,
  ...CLEARANCE_FILE_READERS,
};

/**
 * Who may read a file: its uploader until it is used, then those who may see what it belongs to and read the class of
 * its files, as for the field that lists them.
 */
@Injectable()
export class FileReaders {
  constructor(private readonly modules: ModuleRef) {}

  /** Throws NOT_FOUND, as for a file that does not exist. */
  async assertMayRead(actor: PersonActor, file: StoredFileEntity | null): Promise<StoredFileEntity> {
    if (!file) throw new DomainError('NOT_FOUND');
    if (file.subject === null || file.subjectId === null) {
      if (file.uploadedBy !== actor.accountId) throw new DomainError('NOT_FOUND');
      return file;
    }
    const row = await FILE_READERS[file.subject](this.modules, actor, file.subjectId);
    if (!mayReadField(actor, FILE_CLASSES[file.subject], row)) throw new DomainError('NOT_FOUND');
    return file;
  }
}
