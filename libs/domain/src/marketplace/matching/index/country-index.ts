import type { Dictionaries } from '#domain/marketplace/matching/index/dictionaries';
import { COUNTS, Rows, YEARS_FLAGS } from '#domain/marketplace/matching/index/rows';
import type { Scan } from '#domain/marketplace/matching/index/scan';
import { type Marked, Segment } from '#domain/marketplace/matching/index/segment';
import type { ReadyProfessional } from '#domain/marketplace/matching/ready';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';

/** Rows that stay in the buffer before they are sorted into the recent segment. */
const BUFFER_ROWS = 256;
/** Share of the base that recent rows and tombstones may reach before all is compacted. */
const COMPACT_AT = 0.05;

/**
 * The people of one heritage country: an immutable base, a small recent segment, and a buffer of the latest rows.
 * A changed person is a new row and a tombstone on the old one; nothing is sorted until `mergeBuffers`.
 */
export class CountryIndex {
  private recent: Segment;
  private buffer = new Rows();
  private bufferTombstones = new Uint8Array(BUFFER_ROWS);
  /** Live rows of the buffer by id. */
  private inBuffer = new Map<string, number>();

  constructor(
    private readonly taxonomy: MatchTaxonomy,
    private base: Segment = Segment.of([], taxonomy),
  ) {
    this.recent = Segment.of([], taxonomy);
  }

  /** Adds a person who is not in it, or no more. */
  put(person: ReadyProfessional, dictionaries: Dictionaries, counts: boolean): void {
    const row = this.buffer.add(person, dictionaries, counts);
    if (row >= this.bufferTombstones.length) {
      const tombstones = new Uint8Array(2 * this.bufferTombstones.length);
      tombstones.set(this.bufferTombstones);
      this.bufferTombstones = tombstones;
    }
    this.inBuffer.set(person.id, row);
  }

  /** Takes a person out, given the words of the id too; tells whether there was one. */
  drop(id: string, words: ArrayLike<number>): boolean {
    const row = this.inBuffer.get(id);
    if (row !== undefined) {
      this.bufferTombstones[row] = 1;
      return this.inBuffer.delete(id);
    }
    for (const segment of [this.recent, this.base]) {
      const found = segment.find(words);
      if (found < 0) continue;
      segment.markDeleted(found);
      return true;
    }
    return false;
  }

  /** Version of a person's row, given the words of the id too; null when there is none. */
  versionOf(id: string, words: ArrayLike<number>): number | null {
    const row = this.inBuffer.get(id);
    if (row !== undefined) return this.buffer.columns.version[row] ?? null;
    for (const { rows, row } of [
      { rows: this.recent.rows, row: this.recent.find(words) },
      { rows: this.base.rows, row: this.base.find(words) },
    ]) {
      if (row >= 0) return rows.columns.version[row] ?? null;
    }
    return null;
  }

  /** Shows every row that may matter to a scan. */
  search(scan: Scan): void {
    scan.segment(this.base);
    scan.segment(this.recent);
    scan.rows(this.latest);
  }

  /** Sorts a full buffer into the recent segment, and that into the base once it has grown: between changes. */
  mergeBuffers(): void {
    if (this.buffer.length < BUFFER_ROWS) return;
    this.recent = Segment.of([this.recent, this.latest], this.taxonomy);
    this.emptyBuffer();
    const loose = this.recent.rows.length + this.base.tombstoneCount;
    if (loose > Math.max(BUFFER_ROWS, this.base.rows.length * COMPACT_AT)) this.compact();
  }

  /** Sorts all rows into one base, without the tombstones. */
  compact(): Segment {
    this.base = Segment.of([this.base, this.recent, this.latest], this.taxonomy);
    this.recent = Segment.of([], this.taxonomy);
    this.emptyBuffer();
    return this.base;
  }

  /** Live rows, and how many of them count a person. */
  size(): { rows: number; people: number; bytes: number } {
    const parts: Marked[] = [this.base, this.recent, this.latest];
    let rows = 0;
    let people = 0;
    for (const part of parts) {
      for (let row = 0; row < part.rows.length; row++) {
        if (part.tombstones[row] === 1) continue;
        rows++;
        if (((part.rows.head(row, YEARS_FLAGS) >> 8) & COUNTS) !== 0) people++;
      }
    }
    return { rows, people, bytes: this.base.bytes + this.recent.bytes + this.buffer.bytes };
  }

  private get latest(): Marked {
    return { rows: this.buffer, tombstones: this.bufferTombstones };
  }

  private emptyBuffer(): void {
    this.buffer = new Rows();
    this.bufferTombstones = new Uint8Array(BUFFER_ROWS);
    this.inBuffer = new Map();
  }
}
