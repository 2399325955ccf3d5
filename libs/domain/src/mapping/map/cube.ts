import { RECORD_KEYS } from '#domain/kernel/disclosure/cell-key.rules';

/** Somebody who agreed to be counted, as the map sees them. */
export interface CountedPerson {
  /** A secret number from 0 to {@link RECORD_KEYS}, exclusive, always the same for the same person. */
  readonly key: number;
  /** Countries of heritage, ISO 3166-1 alpha-2. */
  readonly heritage: readonly string[];
  readonly residence: string;
  /** `GB-TLI`; null when not said. */
  readonly region: string | null;
  /** Numbers of skill groups, with the broader ones above them, each once. */
  readonly groups: readonly number[];
  /** Whether the person is free within 30 days. */
  readonly soon: boolean;
}

/** Which people a cell counts: of a heritage, in a place or anywhere, with skills of a group or any, at any time or soon. */
export interface CellPlace {
  readonly heritage: string;
  /** A country, a region written with its country, or null for everywhere. */
  readonly place: string | null;
  readonly group: number | null;
  /** Only those who are free within 30 days. */
  readonly soon: boolean;
}

export interface CubeCell extends CellPlace {
  readonly count: number;
  /** The record keys of everybody in it, added up modulo {@link RECORD_KEYS}. */
  readonly keySum: number;
}

/** Numbers for texts, so that a cell is found by one number. */
class Names {
  private readonly numbers = new Map<string, number>();
  readonly texts: string[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** Numbers of groups stay below this; 0 is any group. Whoever is free soon is counted once more, this much further up. */
const GROUPS = 2 ** 22;
const SOON = GROUPS / 2;
const PLACES = 2 ** 14;

/** Counts people into every cell that they belong to: each person once a cell, however many skills lead there. */
export class Cube {
  private readonly heritages = new Names();
  private readonly places = new Names();
  private readonly cells = new Map<number, number>();
  private counts = new Uint32Array(1_024);
  private keys = new Float64Array(1_024);

  constructor() {
    this.places.numberOf('');
  }

  add({ key, heritage, residence, region, groups, soon }: CountedPerson): void {
    const places = [0, this.places.numberOf(residence)];
    if (region !== null) places.push(this.places.numberOf(region));
    for (const country of heritage) {
      const h = this.heritages.numberOf(country);
      for (const place of places) {
        const at = (h * PLACES + place) * GROUPS;
        this.countIn(at, key, groups);
        if (soon) this.countIn(at + SOON, key, groups);
      }
    }
  }

  /** Every cell that holds anybody. */
  *all(): Generator<CubeCell> {
    for (const [code, index] of this.cells) {
      const group = code % SOON;
      const rest = Math.floor(code / GROUPS);
      const place = this.places.texts[rest % PLACES] ?? '';
      yield {
        heritage: this.heritages.texts[Math.floor(rest / PLACES)] ?? '',
        place: place === '' ? null : place,
        group: group === 0 ? null : group - 1,
        soon: code % GROUPS >= SOON,
        count: this.counts[index] ?? 0,
        keySum: this.keys[index] ?? 0,
      };
    }
  }

  private countIn(at: number, key: number, groups: readonly number[]): void {
    this.count(at, key);
    for (const group of groups) this.count(at + group + 1, key);
  }

  private count(code: number, key: number): void {
    let index = this.cells.get(code);
    if (index === undefined) {
      index = this.cells.size;
      this.cells.set(code, index);
      if (index === this.counts.length) this.grow();
    }
    this.counts[index] = (this.counts[index] ?? 0) + 1;
    this.keys[index] = ((this.keys[index] ?? 0) + key) % RECORD_KEYS;
  }

  private grow(): void {
    const counts = new Uint32Array(2 * this.counts.length);
    const keys = new Float64Array(2 * this.keys.length);
    counts.set(this.counts);
    keys.set(this.keys);
    this.counts = counts;
    this.keys = keys;
  }
}
