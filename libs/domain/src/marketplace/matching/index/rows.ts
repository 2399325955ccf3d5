import type { DateWindow } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import { cefrStep } from '#domain/marketplace/matching/gates.rules';
import { dayOf, type Dictionaries } from '#domain/marketplace/matching/index/dictionaries';
import { idWords, uuidOf } from '#domain/marketplace/matching/index/uuid';
import type { ReadyProfessional } from '#domain/marketplace/matching/ready';
import { EVIDENCE_KINDS, MODALITIES } from '#domain/reference/vocabulary';

/**
 * Professionals as whole numbers. What a search reads of a person is contiguous in `heap`, in 16-bit words, at
 * `start[row]`, because to fetch it is what costs: a head of fixed length, then the lists.
 *
 *   languages: number << 3 | CEFR step · windows: from, to, modalities | hours << 3 · sectors: number
 *   occupations: number, share · skills: number, level | evidence << 3
 */
export interface RowColumns {
  /** UUID in four words. */
  id: Uint32Array;
  version: Int32Array;
  start: Uint32Array;
  heap: Uint16Array;
}

/** Facts that hardly anybody has; they are kept as they are. */
export interface RareFacts {
  readonly placements: readonly DateWindow[];
  readonly conflicts: readonly string[];
  /** Programmes beyond the bits whose rules are not met. */
  readonly denied: readonly string[];
}

/** Not said. */
export const UNKNOWN = 255;
/** The row counts the person; the rows in further countries do not. */
export const COUNTS = 1;
/** The row has rare facts. */
export const RARE = 2;

/** Words of the head: languages | windows << 8, sectors | occupations << 8, and skills tell how long the lists are. */
export const LANGUAGES_WINDOWS = 0;
export const SECTORS_OCCUPATIONS = 1;
export const SKILLS = 2;
/** Last fresh day. */
export const FRESH = 3;
/** For level 1, 2 and 3: the last valid day + 1; 0 for none. */
export const CLEARANCE = 4;
/** Bits of the programmes whose rules are not met, the lower half first. */
export const DENIED = 7;
/** Years | flags << 8. */
export const YEARS_FLAGS = 9;
export const INVITATIONS = 10;
/** Words before the lists. */
export const HEAD = 11;

/** Programmes that have a bit. */
export const PROGRAMME_BITS = 32;
const CLEARANCE_LEVELS = [1, 2, 3] as const;
const MOST_LISTED = 255;

/** Columns that grow as rows are added. Rows are never changed; a new version is a new row. */
export class Rows {
  length = 0;
  used = 0;

  constructor(
    readonly columns: RowColumns = emptyColumns(),
    readonly rare: Map<number, RareFacts> = new Map(),
  ) {
    this.length = columns.version.length;
    this.used = columns.heap.length;
  }

  /** Room for so many rows with so many words of lists. */
  static withRoom(rows: number, words: number): Rows {
    const made = new Rows();
    made.reserve(rows, words);
    return made;
  }

  /** The words of all ids, one row after another. */
  get ids(): Uint32Array {
    return this.columns.id.subarray(0, 4 * this.length);
  }

  idAt(row: number): string {
    return uuidOf(this.columns.id, row * 4);
  }

  /** A word of the head of a row. */
  head(row: number, word: number): number {
    return this.columns.heap[(this.columns.start[row] ?? 0) + word] ?? 0;
  }

  /** Where the lists of a row end. */
  endOf(row: number): number {
    return row + 1 < this.length ? (this.columns.start[row + 1] ?? 0) : this.used;
  }

  /** Adds a professional and returns the row. `counts` is false for a further country of the same person. */
  add(person: ReadyProfessional, dictionaries: Dictionaries, counts: boolean): number {
    const denied = Object.keys(person.eligibility).filter((id) => person.eligibility[id] === 'fail');
    const bits = denied.map((id) => dictionaries.programmes.add(id)).filter((bit) => bit < PROGRAMME_BITS);
    const rare: RareFacts = {
      placements: person.placements,
      conflicts: person.conflicts,
      denied: denied.length > bits.length ? denied : [],
    };
    const isRare = rare.placements.length + rare.conflicts.length + rare.denied.length > 0;
    const flags = (counts ? COUNTS : 0) | (isRare ? RARE : 0);
    const words = wordsOf(person, dictionaries, bits, flags);
    const row = this.grow(words.length);
    const { columns } = this;
    columns.id.set(idWords(person.id), row * 4);
    columns.version[row] = person.version;
    columns.start[row] = this.used;
    columns.heap.set(words, this.used);
    this.used += words.length;
    if (isRare) this.rare.set(row, rare);
    return row;
  }

  /** Copies a row of other columns. */
  copy(from: Rows, row: number): void {
    const source = from.columns;
    const first = source.start[row] ?? 0;
    const words = from.endOf(row) - first;
    const to = this.grow(words);
    const { columns } = this;
    for (let i = 0; i < 4; i++) columns.id[to * 4 + i] = source.id[row * 4 + i] ?? 0;
    columns.version[to] = source.version[row] ?? 0;
    columns.start[to] = this.used;
    for (let i = 0; i < words; i++) columns.heap[this.used + i] = source.heap[first + i] ?? 0;
    this.used += words;
    const rare = from.rare.get(row);
    if (rare) this.rare.set(to, rare);
  }

  /** Bytes of all columns. */
  get bytes(): number {
    return Object.values<ArrayBufferView>({ ...this.columns }).reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    );
  }

  private grow(words: number): number {
    const rows = this.columns.version.length;
    const heap = this.columns.heap.length;
    if (this.length + 1 > rows || this.used + words > heap) {
      this.reserve(
        this.length + 1 > rows ? Math.max(64, rows * 2) : rows,
        this.used + words > heap ? Math.max(4096, heap * 2, this.used + words) : heap,
      );
    }
    return this.length++;
  }

  private reserve(rows: number, words: number): void {
    const { columns } = this;
    columns.id = sized(columns.id, Uint32Array, rows * 4);
    columns.version = sized(columns.version, Int32Array, rows);
    columns.start = sized(columns.start, Uint32Array, rows);
    columns.heap = sized(columns.heap, Uint16Array, words);
  }
}

/** Main occupation of a row and its share; null when the skills tell none. */
export function mainOccupation(rows: Rows, row: number): { occupation: number; share: number } | null {
  const { start, heap } = rows.columns;
  const at = start[row] ?? 0;
  const first = heap[at + LANGUAGES_WINDOWS] ?? 0;
  const second = heap[at + SECTORS_OCCUPATIONS] ?? 0;
  if (second >> 8 === 0) return null;
  const occupations = at + HEAD + (first & 255) + 3 * (first >> 8) + (second & 255);
  return { occupation: heap[occupations] ?? 0, share: heap[occupations + 1] ?? 0 };
}

/** The head but for its first three words, which come before the lists they count. */
function headOf(person: ReadyProfessional, deniedBits: readonly number[], flags: number): number[] {
  const denied = deniedBits.reduce((mask, bit) => mask | (1 << bit), 0) >>> 0;
  const lastDay = (least: number): number =>
    person.clearances
      .filter(({ level }) => level >= least)
      .reduce((last, { validUntil }) => Math.max(last, dayOf(validUntil) + 1), 0);
  return [
    dayOf(person.freshUntil),
    ...CLEARANCE_LEVELS.map(lastDay),
    ...[denied & 0xffff, denied >>> 16],
    (person.years ?? UNKNOWN) | (flags << 8),
    Math.min(65_535, person.invitations),
  ];
}

/** The row of a person in the heap. */
function wordsOf(
  person: ReadyProfessional,
  dictionaries: Dictionaries,
  deniedBits: readonly number[],
  flags: number,
): Uint16Array {
  const steps = new Map<number, number>();
  for (const { code, level } of person.languages) {
    const number = dictionaries.languages.add(code);
    if (level !== null) steps.set(number, Math.max(steps.get(number) ?? 0, cefrStep(level)));
  }
  const languages = [...steps].map(([number, step]) => (number << 3) | step);
  const windows = person.availability.filter(({ from, to }) => from <= to && to >= '2000');
  const sectors = [...new Set(person.sectors)].map((code) => dictionaries.sectors.add(code));
  if ([languages, windows, sectors].some(({ length }) => length > MOST_LISTED)) {
    throw new DomainError('MATCHING_FACT_OUT_OF_RANGE', { field: 'languages, availability or sectors' });
  }
  return Uint16Array.from([
    languages.length | (windows.length << 8),
    sectors.length | (person.occupations.length << 8),
    person.skills.length,
    ...headOf(person, deniedBits, flags),
    ...languages,
    ...windows.flatMap(({ from, to, modalities, hoursPerWeek }) => [
      dayOf(from),
      dayOf(to),
      modalities.reduce((mask, modality) => mask | (1 << MODALITIES.indexOf(modality)), 0) |
        ((hoursPerWeek ?? UNKNOWN) << 3),
    ]),
    ...sectors,
    ...person.occupations.flatMap(({ occupation, share }) => [occupation, share]),
    ...person.skills.flatMap(({ skill, level, evidence }) => [
      skill,
      (level ?? 0) | (EVIDENCE_KINDS.indexOf(evidence) << 3),
    ]),
  ]);
}

const emptyColumns = (): RowColumns => ({
  id: new Uint32Array(0),
  version: new Int32Array(0),
  start: new Uint32Array(0),
  heap: new Uint16Array(0),
});

function sized<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  old: T,
  kind: new (length: number) => T,
  length: number,
): T {
  const made = new kind(length);
  made.set(old.subarray(0, length));
  return made;
}
