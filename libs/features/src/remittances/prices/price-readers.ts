import { createHash } from 'node:crypto';
import {
  averagesPlaces,
  type PublishedAverage,
  readAverage,
} from '#domain/remittances/prices/averages-row.rules';
import type { ImportFinding } from '#domain/remittances/prices/import-findings';
import type { Price, Service } from '#domain/remittances/prices/quote';
import { readRpwHeader } from '#domain/remittances/prices/rpw-columns';
import { identityOf, readRpwRow } from '#domain/remittances/prices/rpw-row.rules';
import type { FileRow } from '#features/remittances/prices/price-file';

/** A service with its prices, ready to be kept. */
export interface KeptService {
  readonly rowNumber: number;
  readonly service: Service;
  readonly prices: readonly Price[];
  readonly rowKey: Buffer;
  readonly twinKey: Buffer;
}

/** What one row of a file is: something to keep, or nothing, and what was found in it. */
export interface TakenRow {
  readonly service?: KeptService;
  readonly average?: PublishedAverage;
  readonly findings: readonly ImportFinding[];
}

/** How the files of one source are read. */
export interface PriceReader {
  /** Whether a first row is the header of such a file. */
  isHeader(cells: readonly string[]): boolean;
  /** Columns that a header lacks, by name. */
  missing(cells: readonly string[]): readonly string[];
  /** A function that reads rows under this header. */
  under(header: readonly string[]): (row: FileRow) => TakenRow;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest().subarray(0, 16);

/** A service with the digests by which it is told apart. */
export function keptService(rowNumber: number, service: Service, prices: readonly Price[]): KeptService {
  const twinKey = digest(identityOf(service, prices));
  const { sourceId, period } = service;
  const rowKey = sourceId === null ? twinKey : digest(`${period} ${sourceId}`);
  return { rowNumber, service, prices, rowKey, twinKey };
}

const RPW: PriceReader = {
  isHeader: (cells) => readRpwHeader(cells).missing.length === 0,
  missing: (cells) => readRpwHeader(cells).missing,
  under: (header) => {
    const { places } = readRpwHeader(header);
    return (row) => {
      const { service, prices, findings } = readRpwRow(places, row);
      return service ? { service: keptService(row.number, service, prices), findings } : { findings };
    };
  },
};

const AVERAGES: PriceReader = {
  isHeader: (cells) => averagesPlaces(cells) !== null,
  missing: (cells) => (averagesPlaces(cells) ? [] : ['average_total_cost_pct']),
  under: (header) => {
    const places = averagesPlaces(header) ?? [];
    return ({ cells }) => {
      const read = readAverage(places, cells);
      return 'average' in read ? { average: read.average, findings: [] } : { findings: [read.finding] };
    };
  },
};

/** The sources whose prices come as files. */
export const FILE_SOURCES = ['WORLD_BANK_RPW', 'WORLD_BANK_AVERAGES', 'NATIONAL_SITE'] as const;
export type FileSource = (typeof FILE_SOURCES)[number];

/** How the files of each source are read; approved national sites hand out the columns of the World Bank. */
export const PRICE_READERS: Readonly<Record<FileSource, PriceReader>> = {
  WORLD_BANK_RPW: RPW,
  WORLD_BANK_AVERAGES: AVERAGES,
  NATIONAL_SITE: RPW,
};
