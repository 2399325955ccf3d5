import { DomainError } from '#domain/kernel/errors';
import { TopK } from '#domain/marketplace/matching/index/best';
import { CountryIndex } from '#domain/marketplace/matching/index/country-index';
import { type Dictionaries, newDictionaries } from '#domain/marketplace/matching/index/dictionaries';
import { questionOf } from '#domain/marketplace/matching/index/question';
import { Rows } from '#domain/marketplace/matching/index/rows';
import { Scan } from '#domain/marketplace/matching/index/scan';
import { Segment } from '#domain/marketplace/matching/index/segment';
import { idWords } from '#domain/marketplace/matching/index/uuid';
import type { ListEntry, Ranking } from '#domain/marketplace/matching/rank.rules';
import type { ReadyNeed, ReadyProfessional } from '#domain/marketplace/matching/ready';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';

/** What an index holds. */
export interface IndexSize {
  /** Professionals, each counted once. */
  readonly people: number;
  /** Rows: one for each professional and heritage country. */
  readonly rows: number;
  /** Bytes of all columns and lists. */
  readonly bytes: number;
}

/**
 * The engine `index`: all professionals who may be suggested, in memory, by heritage country. Its lists equal those of
 * `rankPeople` entry by entry. Facts made with another taxonomy are refused with MATCHING_TAXONOMY_CHANGED.
 */
export class MatchIndex {
  constructor(
    private readonly taxonomy: MatchTaxonomy,
    readonly dictionaries: Dictionaries = newDictionaries(),
    readonly countries: Map<string, CountryIndex> = new Map(),
  ) {}

  /** An index of many people at once, each given once. */
  static of(taxonomy: MatchTaxonomy, people: Iterable<ReadyProfessional>): MatchIndex {
    const builder = new MatchIndexBuilder(taxonomy);
    for (const person of people) builder.add(person);
    return builder.finish();
  }

  /**
   * Takes in a new version of a person: enters the countries it names and leaves all others. An older version than the
   * one held changes nothing and answers false.
   */
  put(person: ReadyProfessional): boolean {
    this.assertTaxonomy(person.taxonomyVersion);
    const held = this.versionOf(person.id);
    if (held !== null && held > person.version) return false;
    if (held !== null) this.drop(person.id);
    eachCountry(person, (country, counts) => {
      const index = this.countries.get(country) ?? new CountryIndex(this.taxonomy);
      this.countries.set(country, index);
      index.put(person, this.dictionaries, counts);
    });
    return true;
  }

  /** Takes a person out of every country. */
  drop(id: string): void {
    const words = idWords(id);
    for (const country of this.countries.values()) country.drop(id, words);
  }

  /** Version of a person; null when the index does not hold the person. */
  versionOf(id: string): number | null {
    const words = idWords(id);
    for (const country of this.countries.values()) {
      const version = country.versionOf(id, words);
      if (version !== null) return version;
    }
    return null;
  }

  /** Sorts in what has changed, where enough has: to be called between changes, so that none waits for it. */
  mergeBuffers(): void {
    for (const country of this.countries.values()) country.mergeBuffers();
  }

  /** The list of one need, as `rankPeople` would give it over all people. */
  search(need: ReadyNeed, ranking: Ranking): ListEntry[] {
    this.assertTaxonomy(need.taxonomyVersion);
    const country = this.countries.get(need.need.country);
    const { weights, today } = ranking;
    const question = questionOf(need, weights, today, this.dictionaries, this.taxonomy);
    if (!country || !question || ranking.limit < 1) return [];
    const best = new TopK(need.need.id, ranking.digest, ranking.limit);
    country.search(new Scan(question, best));
    return best.entries;
  }

  size(): IndexSize {
    const sizes = [...this.countries.values()].map((country) => country.size());
    const sum = (of: (size: IndexSize) => number) => sizes.reduce((all, size) => all + of(size), 0);
    return {
      people: sum(({ people }) => people),
      rows: sum(({ rows }) => rows),
      bytes: sum(({ bytes }) => bytes),
    };
  }

  private assertTaxonomy(version: string): void {
    assertTaxonomy(this.taxonomy, version);
  }
}

/** Gathers many people before they are sorted once: how an index is filled from the database. */
export class MatchIndexBuilder {
  private readonly dictionaries = newDictionaries();
  private readonly rows = new Map<string, Rows>();

  constructor(private readonly taxonomy: MatchTaxonomy) {}

  /** Takes in a person who was not given before. */
  add(person: ReadyProfessional): void {
    assertTaxonomy(this.taxonomy, person.taxonomyVersion);
    eachCountry(person, (country, counts) => {
      const columns = this.rows.get(country) ?? new Rows();
      this.rows.set(country, columns);
      columns.add(person, this.dictionaries, counts);
    });
  }

  /** The index; the builder is empty afterwards. */
  finish(): MatchIndex {
    const countries = new Map<string, CountryIndex>();
    for (const [country, rows] of this.rows) {
      const everybody = { rows, tombstones: new Uint8Array(rows.length) };
      countries.set(country, new CountryIndex(this.taxonomy, Segment.of([everybody], this.taxonomy)));
      this.rows.delete(country);
    }
    return new MatchIndex(this.taxonomy, this.dictionaries, countries);
  }
}

/** Throws MATCHING_TAXONOMY_CHANGED for facts that were made with another taxonomy. */
export function assertTaxonomy({ version }: MatchTaxonomy, facts: string): void {
  if (version !== facts) throw new DomainError('MATCHING_TAXONOMY_CHANGED', { index: version, facts });
}

/** The countries in which a person is listed; the first one counts the person. None for who may not be suggested. */
function eachCountry(person: ReadyProfessional, visit: (country: string, counts: boolean) => void): void {
  if (!person.consented || !person.active) return;
  [...new Set(person.countries)].forEach((country, i) => visit(country, i === 0));
}
