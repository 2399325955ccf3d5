import { ancestorBits } from '#domain/marketplace/matching/index/ancestor-groups';
import { IdTable } from '#domain/marketplace/matching/index/id-table';
import { mainOccupation, Rows, SKILLS } from '#domain/marketplace/matching/index/rows';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';

/** Least share of the main occupation in each class of cells, in ‰, highest first. */
const SHARE_CLASSES = [900, 700, 500, 300, 150, 0] as const;

/** Runs of rows with the same main occupation and a like share of it: the inverted lists of a segment. */
export interface Cells {
  readonly occupation: Uint16Array;
  /** Least share of the main occupation in the cell, ‰; 0 in the cell of those without occupations. */
  readonly least: Uint16Array;
  /** First row of each cell, and the end of the last one. */
  readonly start: Uint32Array;
}

/** The rows that hold a skill, and how well: those of skill s are from `start[s]` to `start[s + 1]`. */
export interface Holders {
  readonly start: Uint32Array;
  readonly rows: Uint16Array | Uint32Array;
  /** Level | evidence << 3. */
  readonly levels: Uint8Array;
}

/** Rows with marks on those that count no more. */
export interface Marked {
  readonly rows: Rows;
  /** One byte a row: 1 when it was replaced or removed. */
  readonly tombstones: Uint8Array;
}

/** Rows in the order of their cells; never changed but for the tombstones. */
export class Segment implements Marked {
  readonly tombstones: Uint8Array;
  tombstoneCount = 0;
  readonly holders: Holders;
  /** By row: the ancestor bits of all skills that it holds. */
  readonly ancestors: Uint32Array;
  private readonly byId: IdTable;

  constructor(
    readonly rows: Rows,
    readonly cells: Cells,
    taxonomy: MatchTaxonomy,
  ) {
    this.tombstones = new Uint8Array(rows.length);
    this.holders = holdersOf(rows);
    this.ancestors = ancestorsOf(rows, ancestorBits(taxonomy));
    this.byId = new IdTable(rows.ids);
  }

  /** A segment of all live rows of the sources. */
  static of(sources: readonly Marked[], taxonomy: MatchTaxonomy): Segment {
    const occupations = taxonomy.occupations.length;
    const live = sources.map((source) => ({ source, keys: keysOf(source, occupations) }));
    const none = occupations * SHARE_CLASSES.length;
    const counts = new Uint32Array(none + 2);
    let length = 0;
    let words = 0;
    for (const { source, keys } of live) {
      for (let row = 0; row < source.rows.length; row++) {
        const key = keys[row] ?? -1;
        if (key < 0) continue;
        counts[key + 1] = (counts[key + 1] ?? 0) + 1;
        length++;
        words += source.rows.endOf(row) - (source.rows.columns.start[row] ?? 0);
      }
    }
    for (let key = 0; key <= none; key++) counts[key + 1] = (counts[key + 1] ?? 0) + (counts[key] ?? 0);
    const place = counts.slice();
    const order = { source: new Uint8Array(length), row: new Uint32Array(length) };
    live.forEach(({ source, keys }, number) => {
      for (let row = 0; row < source.rows.length; row++) {
        const key = keys[row] ?? -1;
        if (key < 0) continue;
        const at = place[key] ?? 0;
        place[key] = at + 1;
        order.source[at] = number;
        order.row[at] = row;
      }
    });

    const rows = Rows.withRoom(length, words);
    for (let at = 0; at < length; at++) {
      const from = sources[order.source[at] ?? 0];
      if (from) rows.copy(from.rows, order.row[at] ?? 0);
    }
    return new Segment(rows, cellsOf(rows, counts), taxonomy);
  }

  /** The live row of an id; -1 when there is none. */
  find(words: ArrayLike<number>): number {
    const row = this.byId.find(words);
    return this.tombstones[row] === 1 ? -1 : row;
  }

  get bytes(): number {
    const { occupation, least, start } = this.cells;
    const { start: first, rows, levels } = this.holders;
    const own = [this.tombstones, this.ancestors, this.byId, occupation, least, start, first, rows, levels];
    return this.rows.bytes + own.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  markDeleted(row: number): void {
    this.tombstones[row] = 1;
    this.tombstoneCount++;
  }
}

/** The key of each live row's cell; -1 for a tombstone. */
function keysOf({ rows, tombstones }: Marked, occupations: number): Int32Array {
  const none = occupations * SHARE_CLASSES.length;
  return Int32Array.from({ length: rows.length }, (_, row) => {
    if (tombstones[row] === 1) return -1;
    const main = mainOccupation(rows, row);
    if (!main) return none;
    const shareClass = SHARE_CLASSES.findIndex((least) => main.share >= least);
    return main.occupation * SHARE_CLASSES.length + shareClass;
  });
}

function cellsOf(rows: Rows, counts: Uint32Array): Cells {
  const occupation: number[] = [];
  const least: number[] = [];
  const start: number[] = [];
  for (let key = 0; key + 1 < counts.length; key++) {
    const first = counts[key] ?? 0;
    const end = counts[key + 1] ?? 0;
    if (first === end) continue;
    start.push(first);
    occupation.push(mainOccupation(rows, first)?.occupation ?? 0);
    let low = 1000;
    for (let row = first; row < end; row++) low = Math.min(low, mainOccupation(rows, row)?.share ?? 0);
    least.push(low);
  }
  return {
    occupation: Uint16Array.from(occupation),
    least: Uint16Array.from(least),
    start: Uint32Array.from([...start, rows.length]),
  };
}

/** Sorts the rows by the skills that they hold, by counting. */
function holdersOf(rows: Rows): Holders {
  const { heap } = rows.columns;
  let skills = 0;
  eachSkill(rows, (_, at) => (skills = Math.max(skills, (heap[at] ?? 0) + 1)));
  const start = new Uint32Array(skills + 1);
  eachSkill(rows, (_, at) => (start[(heap[at] ?? 0) + 1] = (start[(heap[at] ?? 0) + 1] ?? 0) + 1));
  for (let skill = 0; skill < skills; skill++)
    start[skill + 1] = (start[skill + 1] ?? 0) + (start[skill] ?? 0);
  const place = start.slice();
  const Column = rows.length > 65_536 ? Uint32Array : Uint16Array;
  const held = new Column(start[skills] ?? 0);
  const levels = new Uint8Array(held.length);
  eachSkill(rows, (row, at) => {
    const skill = heap[at] ?? 0;
    const to = place[skill] ?? 0;
    held[to] = row;
    levels[to] = heap[at + 1] ?? 0;
    place[skill] = to + 1;
  });
  return { start, rows: held, levels };
}

function ancestorsOf(rows: Rows, bits: Uint32Array): Uint32Array {
  const { heap } = rows.columns;
  const ancestors = new Uint32Array(rows.length);
  eachSkill(rows, (row, at) => (ancestors[row] = (ancestors[row] ?? 0) | (bits[heap[at] ?? 0] ?? 0)));
  return ancestors;
}

/** Visits the place of every held skill in the lists of the rows. */
function eachSkill(rows: Rows, visit: (row: number, at: number) => void): void {
  for (let row = 0; row < rows.length; row++) {
    const end = rows.endOf(row);
    const count = rows.head(row, SKILLS);
    for (let at = end - 2 * count; at < end; at += 2) visit(row, at);
  }
}
