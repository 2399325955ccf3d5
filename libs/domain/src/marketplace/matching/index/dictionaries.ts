import type { IsoDate } from '#domain/kernel/dates';

/** Words that the index keeps as small numbers, in the order in which they were first met. */
export class Dictionary {
  private readonly numbers: Map<string, number>;

  constructor(private readonly words: string[] = []) {
    this.numbers = new Map(words.map((word, number) => [word, number]));
  }

  /** The number of a word, given out when it is new. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  /** The number of a word; undefined when nobody has it. */
  find(word: string): number | undefined {
    return this.numbers.get(word);
  }

  get all(): readonly string[] {
    return this.words;
  }
}

/** The dictionaries that all rows of an index share. */
export interface Dictionaries {
  readonly programmes: Dictionary;
  readonly languages: Dictionary;
  readonly sectors: Dictionary;
}

export const newDictionaries = (): Dictionaries => ({
  programmes: new Dictionary(),
  languages: new Dictionary(),
  sectors: new Dictionary(),
});

const EPOCH = Date.parse('2000-01-01T00:00:00Z');
const DAY_MS = 86_400_000;
const LAST_DAY = 65_534;

/** Days that were worked out before: dates come again and again, and to read one is slow. */
const days = new Map<IsoDate, number>();
const MOST_KEPT = 100_000;

/** Days since 2000-01-01, held within 0…65 534 (the year 2179). */
export function dayOf(date: IsoDate): number {
  const known = days.get(date);
  if (known !== undefined) return known;
  const count = (Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY_MS;
  const day = Math.max(0, Math.min(LAST_DAY, count));
  if (days.size < MOST_KEPT) days.set(date, day);
  return day;
}
