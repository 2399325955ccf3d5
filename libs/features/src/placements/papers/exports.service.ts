import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor, type StaffGrant } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { PaperEventData } from '#domain/placements/papers/events';
import {
  columnsFor,
  EXPORT_FORMATS,
  EXPORT_LISTS,
  EXPORT_PURPOSES,
  EXPORTERS,
  type ExportFormat,
  type ExportList,
  type ExportPurpose,
} from '#domain/placements/papers/export.rules';
import { codeBookOf, type Wording } from '#features/placements/papers/code-book';
import { EXPORT_SQL } from '#features/placements/papers/export-lists';
import { withNames } from '#features/placements/papers/export-names';
import { PaperStore } from '#features/placements/papers/paper.store';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';
import { type Cell, csvOf, type Table, xlsxOf } from '#platform/tables/table-file';

/** What somebody asks to take out, and why. */
export interface ExportRequest {
  readonly list: ExportList;
  readonly format: ExportFormat;
  readonly purpose: ExportPurpose;
}

/** A workbook has the code book as its second sheet; a file of rows has room for the rows alone. */
const WRITERS: Record<ExportFormat, (table: Table, book: Table) => Buffer | Promise<Buffer>> = {
  CSV: csvOf,
  XLSX: xlsxOf,
};

/** Lists as files, within the reach of who asks; every export is on record with its purpose. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: PaperStore,
    private readonly outbox: Outbox<PaperEventData>,
  ) {}

  /** The file. Refuses FORBIDDEN without a grant for this list, and BAD_INPUT. */
  async make(actor: PersonActor, { list, format, purpose }: ExportRequest): Promise<Buffer> {
    assertKnown({ list, format, purpose });
    const reach = actor.staff.filter(({ role }) => EXPORTERS[list].includes(role));
    if (reach.length === 0) throw new DomainError('FORBIDDEN');
    const { table, wording } = await this.work.run(actorId(actor), async (tx) => {
      const wording = await this.store.wordingOf(tx, actor.accountId);
      const found = await this.read(tx, list, reach, wording);
      await this.outbox.append(tx, actorId(actor), {
        name: 'export.made',
        aggregate: { type: 'export', id: uuidv7(), version: 1 },
        data: { list, format, purpose, rows: found.rows.length },
      });
      return { table: found, wording };
    });
    return WRITERS[format](table, codeBookOf(table, wording));
  }

  private async read(
    tx: Tx,
    list: ExportList,
    reach: readonly StaffGrant[],
    wording: Wording,
  ): Promise<Table> {
    const rows = await tx.query<Record<string, Cell>[]>(EXPORT_SQL[list], [JSON.stringify(reach)]);
    const columns = columnsFor(list, reach);
    return {
      name: list.toLowerCase(),
      columns,
      rows: rows
        .map((row) => withNames(row, wording))
        .map((row) => columns.map((column) => row[column] ?? null)),
    };
  }
}

/** @throws DomainError BAD_INPUT with every field that names nothing known. */
function assertKnown({ list, format, purpose }: ExportRequest): void {
  const checks: [string, readonly string[], string][] = [
    ['list', EXPORT_LISTS, list],
    ['format', EXPORT_FORMATS, format],
    ['purpose', EXPORT_PURPOSES, purpose],
  ];
  refuseProblems(
    checks
      .filter(([, known, given]) => !known.includes(given))
      .map(([field, known]) => ({ field, code: 'ONE_OF', values: { known: known.join(', ') } })),
  );
}
