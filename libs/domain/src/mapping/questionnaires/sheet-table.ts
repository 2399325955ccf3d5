import { isLanguage, languageNamed } from '#domain/kernel/languages/languages';
import type { Words } from '#domain/mapping/questionnaires/form';
import {
  columnLetters,
  type FormFinding,
  type FormFindingCode,
} from '#domain/mapping/questionnaires/form-findings';

/** A sheet of a workbook as it was read: text alone, rows by the numbers that a person sees. */
export interface FormSheet {
  readonly name: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** Where something is in a workbook. */
export type Place = Pick<FormFinding, 'sheet' | 'row' | 'column'>;

/** A cell with its place. */
export interface PlacedCell {
  readonly text: string;
  readonly place: Place;
}

/** A row under the header of its sheet. */
export interface TableRow {
  readonly place: Place;
  /** What is under a column; empty when the sheet has none. */
  cell(column: string): PlacedCell;
  /** What is under a column in each language that says something. */
  words(column: string): Words;
  /** The place of a column in a language, for what is missing there. */
  wordsPlace(column: string, language: string): Place;
  /** What is under columns that the sheet does not know, by name. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A language that a column names none. */
export const UNNAMED = 'und';

/** Cuts what a cell holds short. */
const VALUE_KEPT = 80;

/** Collects what is found. */
export class FormReport {
  readonly findings: FormFinding[] = [];

  add(code: FormFindingCode, place: Place, more: Partial<FormFinding> = {}): void {
    const value = more.value?.slice(0, VALUE_KEPT);
    this.findings.push({ code, ...place, ...more, ...(value === undefined ? {} : { value }) });
  }
}

/** The columns that a sheet may have; those with words may be there once in each language. */
export interface Columns {
  readonly plain: readonly string[];
  readonly words: readonly string[];
  readonly needed: readonly string[];
  /** Names that other tools write, and what they mean. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Whether other columns are kept as attributes. */
  readonly keepsOthers: boolean;
}

interface Header {
  readonly column: string;
  readonly language: string | null;
  readonly index: number;
  readonly isKnown: boolean;
}

/** Pictures and sounds, which no column of ours holds. */
const MEDIA = ['image', 'big-image', 'audio', 'video', 'media', 'autoplay'];

/** The rows of a sheet under its header; blank ones are passed over. `unnamed` is the language of columns without one. */
export function tableOf(sheet: FormSheet, columns: Columns, unnamed: string, report: FormReport): TableRow[] {
  const [first, ...rest] = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const at = (row: number | null, index: number | null): Place => ({
    sheet: sheet.name,
    row,
    column: index === null ? null : columnLetters(index),
  });
  const headers = (first?.cells ?? []).flatMap((text, index) => {
    const place = at(first?.number ?? null, index);
    return text.trim() === '' ? [] : [headerOf(text.trim(), index, place, { columns, unnamed, report })];
  });
  refuseRepeated(headers, (index) => at(first?.number ?? null, index), report);
  for (const name of columns.needed)
    if (!headers.some(({ column }) => column === name))
      report.add('COLUMN_MISSING', at(null, null), { name });
  refuseLost({ rest, headers, columns, at, report });
  return rest.map(({ number, cells }) => {
    const text = (index: number | undefined): string =>
      index === undefined ? '' : (cells[index] ?? '').trim();
    const of = (column: string, language?: string) =>
      headers.find((one) => one.column === column && (language === undefined || one.language === language))
        ?.index;
    return {
      place: at(number, null),
      cell: (column) => ({ text: text(of(column)), place: at(number, of(column) ?? null) }),
      words: (column) =>
        Object.fromEntries(
          headers
            .filter((one) => one.column === column && text(one.index) !== '')
            .map(({ language, index }) => [language ?? unnamed, text(index)]),
        ),
      wordsPlace: (column, language) => at(number, of(column, language) ?? of(column) ?? null),
      attributes: Object.fromEntries(
        headers
          .filter(({ isKnown, index }) => !isKnown && text(index) !== '')
          .map(({ column, index }) => [column, text(index)]),
      ),
    };
  });
}

function headerOf(
  text: string,
  index: number,
  place: Place,
  { columns, unnamed, report }: { columns: Columns; unnamed: string; report: FormReport },
): Header {
  const [head = '', ...after] = text.split(':').map((part) => part.trim());
  const tail = after.filter((part) => part !== '').join(':');
  const column = columns.aliases[head.toLowerCase()] ?? head;
  const isWords = columns.words.includes(column);
  if (column !== head || (tail !== '' && isWords && !text.includes('::')))
    report.add('COLUMN_READ_AS', place, { value: text, name: tail === '' ? column : `${column}::${tail}` });
  if (isWords)
    return {
      column,
      language: tail === '' ? unnamed : languageOf(tail, place, report),
      index,
      isKnown: true,
    };
  const isKnown = tail === '' && columns.plain.includes(column);
  return { column: isKnown ? column : text, language: null, index, isKnown };
}

/** The code of a language written as `English (en)`, `en` or `English`. */
export function languageOf(text: string, place: Place, report: FormReport): string {
  const open = text.lastIndexOf('(');
  const code = open >= 0 && text.endsWith(')') ? text.slice(open + 1, -1).trim() : '';
  if (isLanguage(code.split('-')[0] ?? '')) return code;
  const known = isLanguage(text) ? text : languageNamed(text);
  if (known === undefined) report.add('LANGUAGE_UNKNOWN', place, { value: text });
  else if (known !== text) report.add('LANGUAGE_READ_AS', place, { value: text, name: known });
  return known ?? text;
}

function refuseRepeated(headers: readonly Header[], at: (index: number) => Place, report: FormReport): void {
  const seen = new Set<string>();
  for (const { column, language, index } of headers) {
    const key = `${column}::${language ?? ''}`;
    if (seen.has(key)) report.add('COLUMN_REPEATED', at(index), { value: column });
    seen.add(key);
  }
}

/** Names the first cell of each column that a form would lose. */
function refuseLost({
  rest,
  headers,
  columns,
  at,
  report,
}: {
  rest: FormSheet['rows'];
  headers: readonly Header[];
  columns: Columns;
  at: (row: number, index: number) => Place;
  report: FormReport;
}): void {
  const lost = new Set<number>();
  for (const { number, cells } of rest)
    cells.forEach((text, index) => {
      const header = headers.find((one) => one.index === index);
      const [begins = ''] = (header?.column ?? '').split(':');
      const isKept =
        header?.isKnown === true || (columns.keepsOthers && header !== undefined && !MEDIA.includes(begins));
      if (text.trim() === '' || isKept || lost.has(index)) return;
      lost.add(index);
      report.add('COLUMN_UNSUPPORTED', at(number, index), { name: header?.column ?? columnLetters(index) });
    });
}
