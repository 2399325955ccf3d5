import { CsvError, parse } from 'csv-parse';
import { DomainError } from '#domain/kernel/errors';
import { type ArchiveFile, unreadable } from '#features/reference/taxonomy/archive';

/**
 * Streams the rows of a CSV file as records of the wanted columns, trimmed; further columns are passed over.
 * An `optional` column that the file lacks reads as the empty string.
 * Throws TAXONOMY_HEADER_WRONG, TAXONOMY_ROW_WRONG (with the line) or TAXONOMY_ARCHIVE_UNREADABLE.
 */
export async function* csvRows<C extends string, O extends string = never>(
  file: ArchiveFile,
  columns: readonly C[],
  optional: readonly O[] = [],
): AsyncGenerator<Record<C | O, string>> {
  const source = await file.open();
  const parser = parse({ bom: true, relaxColumnCount: true, skipEmptyLines: true });
  source.on('error', (cause) => parser.destroy(cause));
  source.pipe(parser);

  let places: [C | O, number][] | undefined;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (!places) places = placesOf(file, cells, columns, optional);
      else
        yield Object.fromEntries(places.map(([name, i]) => [name, cells[i]?.trim() ?? ''])) as Record<
          C | O,
          string
        >;
    }
  } catch (cause) {
    throw refusal(file, cause);
  } finally {
    source.destroy();
  }
  if (!places) placesOf(file, [], columns, optional);
}

function placesOf<C extends string, O extends string>(
  file: ArchiveFile,
  header: readonly string[],
  columns: readonly C[],
  optional: readonly O[],
): [C | O, number][] {
  const names = header.map((name) => name.trim());
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new DomainError('TAXONOMY_HEADER_WRONG', { archive: file.archive, file: file.name, missing });
  }
  return [...columns, ...optional].map((name) => [name, names.indexOf(name)]);
}

function refusal(file: ArchiveFile, cause: unknown): Error {
  if (cause instanceof DomainError) return cause;
  if (!(cause instanceof CsvError)) return unreadable(file.archive, cause);
  const line = 'lines' in cause ? cause.lines : undefined;
  return new DomainError('TAXONOMY_ROW_WRONG', {
    archive: file.archive,
    file: file.name,
    line,
    reason: cause.code,
  });
}
