import { CsvError, parse } from 'csv-parse/sync';
import { DomainError } from '#domain/kernel/errors';

/** A record of a table, and how many lines of the text were read when it ended. */
export interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Splits a table (RFC 4180) into its records; commas or, where the header has none, semicolons. Refuses IMPORT_UNREADABLE with the line. */
export function parsedTable(text: string): ParsedRow[] {
  const [head = ''] = text.split('\n', 1);
  const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
  try {
    return parse(text, {
      delimiter,
      info: true,
      relaxColumnCount: true,
    }) as unknown as ParsedRow[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = 'lines' in cause ? Number(cause.lines) : undefined;
    throw new DomainError('IMPORT_UNREADABLE', { problem: 'NOT_A_TABLE', line });
  }
}
