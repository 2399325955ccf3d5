import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import { DomainError } from '#domain/kernel/errors';
import { type MatchIndex, MatchIndexBuilder } from '#domain/marketplace/matching/index/match-index';
import { takeSnapshot } from '#domain/marketplace/matching/index/snapshot';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { horizonOf } from '#features/marketplace/matching/change-horizon';
import { readSnapshotFile, writeSnapshotFile } from '#features/marketplace/matching/index-snapshot';
import type { Reader } from '#features/marketplace/matching/match-facts.queries';
import {
  personOf,
  ROW_COLUMNS,
  type SelectedProfile,
} from '#features/marketplace/matching/match-profile.rows';

/** People read at a time. */
const BATCH = 5_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Least time between two snapshots of a process. */
const SAVE_EACH_MS = 10 * 60_000;

/** Where the index is kept on disk between two starts, and who is notified of it. */
export interface IndexKeeping {
  /** Null: nowhere. */
  readonly file: string | null;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
}

/**
 * The index in memory, kept in step with `match_profile`. It follows the versions table in the order of transactions:
 * everything below the oldest transaction still open was read, so a change is seen once it is committed, whatever the
 * order in which transactions ended. It begins with the snapshot on disk, and reads what changed since; a snapshot that
 * does not fit is left, and all is read from the database.
 */
export class PeopleIndex {
  private index: MatchIndex | null = null;
  private taxonomy: MatchTaxonomy | null = null;
  private database = '';
  private position = '0';
  private saved = { position: '0', at: performance.now() };
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly keeping: IndexKeeping) {}

  /** The index with every change that is committed now. One caller at a time brings it up to date. */
  synced(reader: Reader, taxonomy: MatchTaxonomy): Promise<MatchIndex> {
    const next = this.turn.then(() => this.sync(reader, taxonomy));
    this.turn = next.then((index) => this.afterwards(index)).catch(() => undefined);
    return next;
  }

  /** Writes the snapshot, when there is something new to keep. Never throws: without one the next start reads more. */
  save(): Promise<void> {
    const next = this.turn.then(() => this.write());
    this.turn = next;
    return next;
  }

  private async sync(reader: Reader, taxonomy: MatchTaxonomy): Promise<MatchIndex> {
    const horizon = await horizonOf(reader);
    const index =
      this.index && this.taxonomy?.version === taxonomy.version
        ? this.index
        : await this.begin(reader, taxonomy, horizon);
    await this.refresh(reader, index, taxonomy.version);
    this.position = horizon;
    return index;
  }

  /** The index of the snapshot, or else a new one; with the position from which changes are to be read. */
  private async begin(reader: Reader, taxonomy: MatchTaxonomy, horizon: string): Promise<MatchIndex> {
    const { logger } = this.keeping;
    const started = performance.now();
    this.database = await databaseOf(reader);
    const restored = await this.restored(taxonomy, horizon);
    const index = restored?.index ?? (await buildIndex(reader, taxonomy));
    this.position = restored?.position ?? horizon;
    this.index = index;
    this.taxonomy = taxonomy;
    const { people } = index.size();
    const ms = Math.round(performance.now() - started);
    logger.info({ people, ms, from: restored ? 'snapshot' : 'database' }, 'people index ready');
    return index;
  }

  private async restored(
    taxonomy: MatchTaxonomy,
    horizon: string,
  ): Promise<{ index: MatchIndex; position: string } | null> {
    const { file, logger } = this.keeping;
    if (file === null) return null;
    try {
      const { index, origin } = await readSnapshotFile(file, taxonomy);
      const fits = origin.database === this.database && BigInt(origin.position) <= BigInt(horizon);
      if (!fits) throw new DomainError('MATCHING_SNAPSHOT_UNUSABLE', { problem: 'another database' });
      return { index, position: origin.position };
    } catch (error) {
      const problem = error instanceof DomainError ? error.details : String(error);
      logger.warn({ problem }, 'no usable snapshot of the people index: building it from the database');
      return null;
    }
  }

  /** Lets whoever waits for the index go first, then sorts in what has changed, and writes it down now and then. */
  private async afterwards(index: MatchIndex): Promise<void> {
    await setImmediate();
    index.mergeBuffers();
    if (performance.now() - this.saved.at > SAVE_EACH_MS) await this.write();
  }

  private async write(): Promise<void> {
    const { file, logger } = this.keeping;
    const { index, taxonomy, database, position } = this;
    if (file === null || !index || !taxonomy || position === this.saved.position) return;
    try {
      await writeSnapshotFile(file, takeSnapshot(index, taxonomy.version, { database, position }));
      this.saved = { position, at: performance.now() };
    } catch (error) {
      logger.warn({ err: error }, 'the snapshot of the people index could not be written');
    }
  }

  /** Reads again whoever changed in a transaction that was not settled the last time. */
  private async refresh(reader: Reader, index: MatchIndex, version: string): Promise<void> {
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

/** Tells databases apart, and what they were before and after they were set back in time. */
async function databaseOf(reader: Reader): Promise<string> {
  const rows = await reader.query<{ origin: string }[]>(
    `SELECT concat_ws('/', s.system_identifier, p.timeline_id, d.oid) AS origin
       FROM pg_control_system() s, pg_control_checkpoint() p, pg_database d WHERE d.datname = current_database()`,
  );
  return rows[0]?.origin ?? '';
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

/** Someone listed in several countries is added once, with the first of them. */
const isFirstCountry = ({ country, countries }: SelectedProfile): boolean =>
  countries.startsWith(`{${country}`);
