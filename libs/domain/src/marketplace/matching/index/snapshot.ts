import { DomainError } from '#domain/kernel/errors';
import { CountryIndex } from '#domain/marketplace/matching/index/country-index';
import { Dictionary } from '#domain/marketplace/matching/index/dictionaries';
import { MatchIndex } from '#domain/marketplace/matching/index/match-index';
import { type RareFacts, type RowColumns, Rows } from '#domain/marketplace/matching/index/rows';
import { type Cells, Segment } from '#domain/marketplace/matching/index/segment';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';

/** Rises with every change of the layout; a snapshot of another layout is not read. */
const LAYOUT = 3;
/** Columns begin at multiples of this. */
const ALIGNMENT = 8;

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const;
type Kind = keyof typeof KINDS;
type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Where a column is in the body. */
interface Place {
  readonly kind: Kind;
  readonly at: number;
  readonly length: number;
}

/** Where a snapshot was taken. */
export interface SnapshotOrigin {
  /** The database that was followed; positions of another one mean nothing. */
  readonly database: string;
  /** How far the index had followed it. */
  readonly position: string;
}

/** Everything of a snapshot but the columns: plain JSON. */
export interface SnapshotHead extends SnapshotOrigin {
  readonly layout: number;
  readonly taxonomyVersion: string;
  readonly dictionaries: Readonly<Record<'programmes' | 'languages' | 'sectors', readonly string[]>>;
  readonly countries: readonly {
    readonly country: string;
    readonly places: Readonly<Record<string, Place>>;
    readonly rare: readonly (readonly [row: number, facts: RareFacts])[];
  }[];
  /** Bytes of the body. */
  readonly bytes: number;
}

/** A snapshot before it is written: the head, and the columns in the order of their places. */
export interface Snapshot {
  readonly head: SnapshotHead;
  readonly columns: readonly Column[];
}

/** Takes a snapshot; compacts every country first. */
export function takeSnapshot(index: MatchIndex, taxonomyVersion: string, origin: SnapshotOrigin): Snapshot {
  const columns: Column[] = [];
  let at = 0;
  const place = (column: Column): Place => {
    const placed = { kind: column.constructor.name as Kind, at, length: column.length };
    columns.push(column);
    at = padded(at + column.byteLength);
    return placed;
  };
  const countries = [...index.countries].map(([country, people]) => {
    const { rows, cells } = people.compact();
    const all: Record<string, Column> = { ...rows.columns, ...cellColumns(cells) };
    const places = Object.fromEntries(Object.entries(all).map(([name, column]) => [name, place(column)]));
    return { country, places, rare: [...rows.rare] };
  });
  const { programmes, languages, sectors } = index.dictionaries;
  const dictionaries = { programmes: programmes.all, languages: languages.all, sectors: sectors.all };
  return {
    head: { layout: LAYOUT, taxonomyVersion, ...origin, dictionaries, countries, bytes: at },
    columns,
  };
}

/**
 * The index of a snapshot. `body` holds the columns; its checksum was compared before. Throws
 * MATCHING_SNAPSHOT_UNUSABLE for one of another layout or taxonomy, or of another length than its head says.
 */
export function readSnapshot(taxonomy: MatchTaxonomy, head: SnapshotHead, body: ArrayBuffer): MatchIndex {
  const problem =
    head.layout !== LAYOUT
      ? 'layout'
      : head.taxonomyVersion !== taxonomy.version
        ? 'taxonomy'
        : head.bytes !== body.byteLength
          ? 'length'
          : null;
  if (problem) throw new DomainError('MATCHING_SNAPSHOT_UNUSABLE', { problem });

  const countries = head.countries.map(({ country, places, rare }): [string, CountryIndex] => {
    const column = (name: string): Column => {
      const { kind, at, length } = places[name] ?? { kind: 'Uint8Array', at: 0, length: 0 };
      return new KINDS[kind](body, at, length);
    };
    const { cellOccupation, cellLeast, cellStart, ...columns } = Object.fromEntries(
      Object.keys(places).map((name) => [name, column(name)]),
    );
    const rows = new Rows(columns as unknown as RowColumns, new Map(rare));
    const cells = { occupation: cellOccupation, least: cellLeast, start: cellStart };
    const segment = new Segment(rows, cells as Cells, taxonomy);
    return [country, new CountryIndex(taxonomy, segment)];
  });
  const { programmes, languages, sectors } = head.dictionaries;
  const dictionaries = {
    programmes: new Dictionary([...programmes]),
    languages: new Dictionary([...languages]),
    sectors: new Dictionary([...sectors]),
  };
  return new MatchIndex(taxonomy, dictionaries, new Map(countries));
}

/** The next place where a column may begin. */
export const padded = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

const cellColumns = ({ occupation, least, start }: Cells): Record<string, Column> => ({
  cellOccupation: occupation,
  cellLeast: least,
  cellStart: start,
});
