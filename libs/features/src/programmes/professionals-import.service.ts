import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/actor';
import { DomainError } from '#domain/errors';
import { assertMayImport } from '#domain/professional/professional.policy';
import { invalid, type ProfileFinding, refuseFindings } from '#domain/professional/profile.rules';
import { readPerson, readRow } from '#domain/professional/profile-table.rules';
import { AccountsService } from '#features/accounts/accounts.service';
import { professionalEvent } from '#features/professionals/professional-event';
import { ProfessionalStore } from '#features/professionals/professional.store';
import { ProfilesService } from '#features/professionals/profiles.service';
import { type NumberedRow, readTable } from '#features/programmes/professionals-table';
import { ProgrammeStore } from '#features/programmes/programme.store';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** What became of one row. Without findings it was imported, or would be. */
export interface ImportedRow {
  readonly line: number;
  /** Null when the row was refused or only checked. */
  readonly professionalId: string | null;
  readonly findings: readonly ProfileFinding[];
}

/** Raised at the end of a row that is only checked, so that the transaction takes it back. */
class OnlyChecked extends Error {}

/** Takes in many professionals from a table: each row is written whole, or not at all and with its reasons. */
@Injectable()
export class ProfessionalsImportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly profiles: ProfilesService,
    private readonly professionals: ProfessionalStore,
    private readonly programmes: ProgrammeStore,
    private readonly outbox: Outbox,
  ) {}

  /** Imports, or with `checkOnly` writes nothing, and answers row by row. Refuses IMPORT_UNREADABLE for the table as a whole. */
  async import(actor: PersonActor, file: Uint8Array, checkOnly: boolean): Promise<ImportedRow[]> {
    const report: ImportedRow[] = [];
    for (const row of readTable(file)) report.push(await this.importRow(actor, row, checkOnly));
    return report;
  }

  private async importRow(actor: PersonActor, row: NumberedRow, checkOnly: boolean): Promise<ImportedRow> {
    try {
      const professionalId = await this.work.run(actorId(actor), async (tx) => {
        const id = await this.write(tx, actor, row);
        if (checkOnly) throw new OnlyChecked();
        return id;
      });
      return { line: row.line, professionalId, findings: [] };
    } catch (error) {
      return { line: row.line, professionalId: null, findings: findingsOf(error) };
    }
  }

  private async write(tx: Tx, actor: PersonActor, { cells, shifted }: NumberedRow): Promise<string> {
    const by = actorId(actor);
    if (shifted) throw invalid('row', 'TOO_MANY');
    const { person, findings } = readPerson(cells);
    const { sections, findings: wrong } = readRow(cells);
    refuseFindings([...findings, ...wrong]);
    const programmeId = await this.programmes.holdOpen(tx, cells.programme?.trim() ?? '');
    assertMayImport(actor, programmeId, sections.heritage ?? []);

    const accountId = await this.accounts.invite(tx, by, person);
    const professional = await this.profiles.startFor(tx, by, accountId, sections);
    await this.professionals.putEnrolment(tx, {
      professionalId: professional.id,
      programmeId,
      ofAge: null,
      rightOfReturn: null,
      enrolledAt: professional.createdAt,
    });
    await this.professionals.save(tx, professional);
    await this.outbox.append(tx, by, professionalEvent(professional, 'professional.imported'));
    return professional.id;
  }
}

/** The reasons that a refusal of a row carries; an error that is no refusal goes on. */
function findingsOf(error: unknown): readonly ProfileFinding[] {
  if (error instanceof OnlyChecked) return [];
  if (!(error instanceof DomainError)) throw error;
  if (error.code === 'EMAIL_TAKEN') return [{ field: 'email', code: 'EMAIL_TAKEN' }];
  const { findings } = error.details;
  if (!findings) throw error;
  return findings as ProfileFinding[];
}
