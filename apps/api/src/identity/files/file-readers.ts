import { Injectable } from '@nestjs/common';
import { FILE_CLASSES, type FileSubject } from '#domain/catalogue/files';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { mayReadField, type RowFacts } from '#domain/kernel/fields';
import type { StoredFileEntity } from '#features/identity/files/file.entity';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { ClearanceQueries } from '#features/placements/clearances/clearance.queries';
import { PlacementQueries } from '#features/placements/placements/placement.queries';
import { ReportQueries } from '#features/placements/reports/report.queries';

/** The thing, by whose facts the class of its files is asked. Throws NOT_FOUND unless the actor may see it. */
type MaySee = (actor: PersonActor, id: string) => Promise<RowFacts>;

/**
 * Who may read a file: its uploader until it is used, then those who may see what it belongs to and read the class of
 * its files, as for the field that lists them.
 */
@Injectable()
export class FileReaders {
  private readonly subjects: Record<FileSubject, MaySee>;

  constructor(
    candidacies: CandidacyQueries,
    placements: PlacementQueries,
    reports: ReportQueries,
    clearances: ClearanceQueries,
  ) {
    this.subjects = {
      CANDIDACY: (actor, id) => candidacies.visible(actor, id),
      PLACEMENT: (actor, id) => placements.visible(actor, id),
      REPORT: (actor, id) => reports.visible(actor, id),
      CLEARANCE: (actor, id) => clearances.readable(actor, id),
    };
  }

  /** Throws NOT_FOUND, as for a file that does not exist. */
  async assertMayRead(actor: PersonActor, file: StoredFileEntity | null): Promise<StoredFileEntity> {
    if (!file) throw new DomainError('NOT_FOUND');
    if (file.subject === null || file.subjectId === null) {
      if (file.uploadedBy !== actor.accountId) throw new DomainError('NOT_FOUND');
      return file;
    }
    const row = await this.subjects[file.subject](actor, file.subjectId);
    if (!mayReadField(actor, FILE_CLASSES[file.subject], row)) throw new DomainError('NOT_FOUND');
    return file;
  }
}
