import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { canonicalForm, type Form } from '#domain/mapping/questionnaires/form';
import { QUESTIONNAIRE_LIMITS } from '#domain/mapping/questionnaires/limits';
import { type FormReading, MOST_SHEET_ROWS, readForm } from '#domain/mapping/questionnaires/read-form.rules';
import type { FormSheet } from '#domain/mapping/questionnaires/sheet-table';
import { writeForm } from '#domain/mapping/questionnaires/write-form.rules';
import { workbookOf } from '#platform/tables/table-file';
import { type Sheet, withWorkbook, WorkbookError } from '#platform/tables/workbook-rows';

/** Sheets of a form that are looked at, and a few more to name. */
const MOST_SHEETS = 20;

/** Reads an XLSForm from a workbook, by its path or its bytes. @throws WorkbookError for a file that is no workbook, damaged, or too large. */
export async function readFormFile(from: string | Buffer): Promise<FormReading> {
  const size = typeof from === 'string' ? (await stat(from)).size : from.length;
  if (size > QUESTIONNAIRE_LIMITS.file) throw new WorkbookError('TOO_LARGE');
  return withWorkbook(from, async (sheets) => {
    const read: FormSheet[] = [];
    for (const sheet of sheets.slice(0, MOST_SHEETS)) read.push(await formSheet(sheet));
    return readForm(read);
  });
}

/** The rows of a sheet that hold anything; one more than a form may have, so that too many are noticed. */
async function formSheet(sheet: Sheet): Promise<FormSheet> {
  const rows: { number: number; cells: string[] }[] = [];
  for await (const { number, cells } of sheet.rows()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push({ number, cells });
    if (rows.length > MOST_SHEET_ROWS) break;
  }
  return { name: sheet.name, rows };
}

/** The workbook of a form; read again, it is the same form. */
export const formFile = (form: Form): Promise<Buffer> =>
  workbookOf(writeForm(form).map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => cells) })));

/** What tells one form from another: SHA-256 of its canonical text, in hexadecimal digits. */
export const formDigest = (form: Form): string =>
  createHash('sha256').update(canonicalForm(form)).digest('hex');
