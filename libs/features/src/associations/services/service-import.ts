import { v5 as uuidv5 } from 'uuid';
import { readHsdsService } from '#domain/associations/services/hsds-in.rules';
import {
  type HsdsFinding,
  type HsdsFindingKind,
  refusesService,
} from '#domain/associations/services/import-findings';
import type { ServiceDescription } from '#domain/associations/services/service';
import { DomainError } from '#domain/kernel/errors';

/** What was found in one row of a file. */
interface ImportRow {
  /** From 1, as the file counts. */
  readonly row: number;
  readonly id: string | null;
  readonly name: string | null;
  readonly refused: boolean;
  readonly findings: readonly HsdsFinding[];
}

/** What a file holds, before anything of it is written. */
export interface ImportReport {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  /** How often each thing was found. */
  readonly findings: Readonly<Partial<Record<HsdsFindingKind, number>>>;
  /** The first rows in which something was found. */
  readonly first: readonly ImportRow[];
}

/** A service of a file that can be written. */
export interface AcceptedService {
  readonly id: string;
  readonly description: ServiceDescription;
}

const ROWS_SHOWN = 500;
/** Services of one file, at most. */
const MOST_IMPORTED = 20_000;

/** The services of a file: a list, or a page of an HSDS interface. @throws DomainError BAD_INPUT for anything else. */
function servicesIn(file: unknown): readonly unknown[] {
  const contents = typeof file === 'object' && file !== null && 'contents' in file ? file.contents : file;
  if (!Array.isArray(contents) || contents.length > MOST_IMPORTED)
    throw new DomainError('BAD_INPUT', { field: 'file', most: MOST_IMPORTED });
  return contents as unknown[];
}

/**
 * Reads every service of a file for a body. Its id here is made of the body and the id there, so that the same file again
 * is the same services.
 */
export function readFileFor(
  institutionId: string,
  file: unknown,
): { readonly report: ImportReport; readonly accepted: readonly AcceptedService[] } {
  const seen = new Set<string>();
  const accepted: AcceptedService[] = [];
  const counts: Partial<Record<HsdsFindingKind, number>> = {};
  const first: ImportRow[] = [];
  const values = servicesIn(file);
  for (const [i, value] of values.entries()) {
    const read = readHsdsService(value);
    const { sourceId, description } = read;
    const repeated = sourceId !== null && seen.has(sourceId);
    const findings: readonly HsdsFinding[] = repeated
      ? [...read.findings, { kind: 'ID_REPEATED', field: 'id' }]
      : read.findings;
    if (sourceId !== null) seen.add(sourceId);
    for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1;
    const refused = description === null || findings.some(refusesService);
    if (!refused && sourceId !== null) accepted.push({ id: uuidv5(sourceId, institutionId), description });
    if (findings.length > 0 && first.length < ROWS_SHOWN)
      first.push({ row: i + 1, id: sourceId, name: description?.name ?? null, refused, findings });
  }
  const report = {
    rows: values.length,
    accepted: accepted.length,
    refused: values.length - accepted.length,
    findings: counts,
    first,
  };
  return { report, accepted };
}
