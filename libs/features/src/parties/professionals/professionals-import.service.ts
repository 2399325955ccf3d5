import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { mayImport } from '#domain/parties/professionals/professional.policy';
import type { ProfileFinding } from '#domain/parties/professionals/profile.rules';
import {
  programmeCode,
  type ReadPerson,
  readPerson,
  readRow,
} from '#domain/parties/professionals/profile-table.rules';
import { AccountsService } from '#features/identity/accounts/accounts.service';
import {
  type KnownCodes,
  type Newcomer,
  NewProfilesService,
  type TableSections,
  unknownCodes,
} from '#features/parties/professionals/new-profiles.service';
import { type NumberedRow, readTable } from '#features/parties/professionals/professionals-table';
import { ProgrammesService } from '#features/parties/programmes/programmes.service';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** What became of one row. Without findings it was imported, or would be. */
export interface ImportedRow {
  readonly line: number;
  /** Null when the row was refused or only checked. */
  readonly professionalId: string | null;
  readonly findings: readonly ProfileFinding[];
}

/** One row on its way in. */
interface Candidate {
  readonly line: number;
  readonly person: ReadPerson['person'];
  /** The code of the programme. */
  readonly programme: string;
  readonly sections: TableSections;
  readonly findings: readonly ProfileFinding[];
}

/** Raised at the end of an import that only checks, so that the transaction takes everything back. */
class OnlyChecked extends Error {
  constructor(readonly report: readonly ImportedRow[]) {
    super('only checked');
  }
}

/** Takes in many professionals from a table: each row is written whole, or not at all and with its reasons. */
@Injectable()
export class ProfessionalsImportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly profiles: NewProfilesService,
    private readonly programmes: ProgrammesService,
  ) {}

  /**
   * Imports the good rows in one transaction, or with `checkOnly` writes nothing, and answers row by row. Refuses
   * IMPORT_UNREADABLE for the table as a whole.
   */
  async import(actor: PersonActor, file: Uint8Array, checkOnly: boolean): Promise<readonly ImportedRow[]> {
    const rows = (await readTable(file)).map(candidate);
    try {
      return await this.work.run(actorId(actor), async (tx) => {
        const report = await this.write(tx, actor, rows);
        if (checkOnly) throw new OnlyChecked(report.map((row) => ({ ...row, professionalId: null })));
        return report;
      });
    } catch (error) {
      if (error instanceof OnlyChecked) return error.report;
      throw error;
    }
  }

  private async write(tx: Tx, actor: PersonActor, rows: readonly Candidate[]): Promise<ImportedRow[]> {
    const programmes = await this.programmes.holdOpen(
      tx,
      rows.flatMap(({ programme }) => [programme, programme.toUpperCase()]),
    );
    const codes = await this.profiles.knownCodes(
      tx,
      rows.map(({ sections }) => sections),
    );
    const reviewed = rows.map((row) => ({ ...row, findings: findingsOf(actor, row, programmes, codes) }));
    const good = reviewed.filter(({ findings }) => findings.length === 0);
    const written = await this.invite(tx, actorId(actor), good, programmes);
    await this.profiles.startAll(tx, actorId(actor), [...written.values()], codes);
    return reviewed.map(({ line, findings }) => {
      if (findings.length > 0) return { line, professionalId: null, findings };
      const professionalId = written.get(line)?.professionalId ?? null;
      return { line, professionalId, findings: professionalId ? [] : [EMAIL_TAKEN] };
    });
  }

  /** Makes the accounts; answers, by line, those whose email address was free. */
  private async invite(
    tx: Tx,
    by: string,
    rows: readonly Candidate[],
    programmes: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<number, Newcomer>> {
    const people = rows.map(({ person }) => ({ ...person, professionalId: uuidv7() }));
    const accounts = await this.accounts.inviteAll(tx, by, people);
    const newcomers = rows.flatMap(({ line, programme, sections }, i): [number, Newcomer][] => {
      const accountId = accounts[i];
      const professionalId = people[i]?.professionalId;
      const programmeId = programmeOf(programmes, programme);
      if (!accountId || !professionalId || !programmeId) return [];
      return [[line, { professionalId, accountId, programmeId, sections }]];
    });
    return new Map(newcomers);
  }
}

const EMAIL_TAKEN: ProfileFinding = { field: 'email', code: 'EMAIL_TAKEN' };

/** The first finding of each field: what is wrong with a name is said once. */
const oncePerField = (findings: readonly ProfileFinding[]): ProfileFinding[] =>
  findings.filter(({ field }, i) => findings.findIndex((first) => first.field === field) === i);

/** Codes of programmes are in capitals; people write them as they like. */
const programmeOf = (programmes: ReadonlyMap<string, string>, code: string): string | undefined =>
  programmes.get(code) ?? programmes.get(code.toUpperCase());

function candidate({ line, cells, shifted }: NumberedRow): Candidate {
  const { person, findings } = readPerson(cells);
  const { sections, findings: wrong } = readRow(cells);
  return {
    line,
    person,
    programme: programmeCode(cells),
    sections,
    findings: shifted ? [{ field: 'row', code: 'TOO_MANY' }] : oncePerField([...findings, ...wrong]),
  };
}

/** What keeps a row out: first what is wrong in itself, then where it belongs, then its codes. */
function findingsOf(
  actor: PersonActor,
  { programme, sections, findings }: Candidate,
  programmes: ReadonlyMap<string, string>,
  codes: KnownCodes,
): readonly ProfileFinding[] {
  if (findings.length > 0) return findings;
  const programmeId = programmeOf(programmes, programme);
  if (!programmeId) return [{ field: 'programme', code: 'UNKNOWN_PROGRAMME' }];
  if (!mayImport(actor, programmeId, sections.heritage ?? []))
    return [{ field: 'programme', code: 'OUT_OF_REACH' }];
  return unknownCodes(sections, codes);
}
