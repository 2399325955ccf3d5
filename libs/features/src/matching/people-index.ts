import { setImmediate } from 'node:timers/promises';
import { type MatchIndex, MatchIndexBuilder } from '#domain/matching/index/match-index';
import type { MatchTaxonomy } from '#domain/matching/taxonomy';
import { horizonOf } from '#features/matching/change-horizon';
import type { Reader } from '#features/matching/match-facts.queries';
import { personOf, ROW_COLUMNS, type SelectedProfile } from '#features/matching/match-profile.rows';

/** People read at a time. */
const BATCH = 5_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * The index in memory, kept in step with `match_profile`. It follows the versions table in the order of transactions:
 * everything below the oldest transaction still open was read, so a change is seen once it is committed, whatever the
 * order in which transactions ended.
 */
export class PeopleIndex {
  private index: MatchIndex | null = null;
  private taxonomy: MatchTaxonomy | null = null;
  private position = '0';
  private turn: Promise<unknown> = Promise.resolve();

  /** The index with every change that is committed now. One caller at a time brings it up to date. */
  synced(reader: Reader, taxonomy: MatchTaxonomy): Promise<MatchIndex> {
    const next = this.turn.then(() => this.sync(reader, taxonomy));
    this.turn = next.then(afterwards, () => undefined);
    return next;
  }

  private async sync(reader: Reader, taxonomy: MatchTaxonomy): Promise<MatchIndex> {
    const horizon = await horizonOf(reader);
    if (!this.index || this.taxonomy?.version !== taxonomy.version) {
      this.index = await buildIndex(reader, taxonomy);
      this.taxonomy = taxonomy;
    } else {
      await this.follow(reader, this.index, taxonomy.version);
    }
    this.position = horizon;
    return this.index;
  }

  /** Reads again whoever changed in a transaction that was not settled the last time. */
  private async follow(reader: Reader, index: MatchIndex, version: string): Promise<void> {
    const changed = await reader.query<{ professional_id: string }[]>(
      `SELECT professional_id FROM match_profile_version WHERE changed_in >= $1::text::xid8`,
      [this.position],
    );
    for (let at = 0; at < changed.length; at += BATCH) {
      const ids = changed.slice(at, at + BATCH).map((row) => row.professional_id);
      const rows = await reader.query<SelectedProfile[]>(
        `SELECT ${ROW_COLUMNS} FROM match_profile
          WHERE professional_id = ANY ($1) AND country = countries[1] AND taxonomy_version = $2`,
        [ids, version],
      );
      const people = new Map(rows.map((row) => [row.professional_id, row]));
      for (const id of ids) {
        const row = people.get(id);
        if (row) index.put(personOf(row));
        else index.drop(id);
      }
    }
  }
}

/** Lets whoever waits for the index go first, then sorts in what has changed. */
async function afterwards(index: MatchIndex): Promise<void> {
  await setImmediate();
  index.tidy();
}

/** An index of everybody who may be matched; rows numbered by another taxonomy wait until they are made again. */
export async function buildIndex(reader: Reader, taxonomy: MatchTaxonomy): Promise<MatchIndex> {
  const builder = new MatchIndexBuilder(taxonomy);
  const countries = await reader.query<{ country: string }[]>(`SELECT DISTINCT country FROM match_profile`);
  for (const { country } of countries) {
    let coming = batchAfter(reader, taxonomy, country, FIRST);
    for (;;) {
      const rows = await coming;
      const last = rows.at(-1);
      if (!last) break;
      // The database reads the next people while these are taken in.
      coming = batchAfter(reader, taxonomy, country, last.professional_id);
      coming.catch(() => undefined);
      for (const row of rows) if (isFirstCountry(row)) builder.add(personOf(row));
    }
  }
  return builder.finish();
}

/** People of one country after an id, in the order of the primary key. */
function batchAfter(
  reader: Reader,
  { version }: MatchTaxonomy,
  country: string,
  after: string,
): Promise<SelectedProfile[]> {
  return reader.query<SelectedProfile[]>(
    `SELECT ${ROW_COLUMNS} FROM match_profile
      WHERE country = $1 AND professional_id > $2 AND taxonomy_version = $3
      ORDER BY professional_id LIMIT ${BATCH}`,
    [country, after, version],
  );
}

/** Whoever stands in several countries is taken in once, with the first of them. */
const isFirstCountry = ({ country, countries }: SelectedProfile): boolean =>
  countries.startsWith(`{${country}`);
