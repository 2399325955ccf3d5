import type { DataSource } from 'typeorm';
import { NeedIndex } from '#domain/marketplace/matching/index/need-index';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { horizonOf } from '#features/marketplace/matching/change-horizon';
import type { MatchFactsQueries } from '#features/marketplace/matching/match-facts.queries';

/** Needs read at a time. */
const BATCH = 500;

/** The open needs in memory as they were when `horizon` was taken. */
interface Kept {
  readonly index: NeedIndex;
  readonly taxonomyVersion: string;
  readonly rules: ReadonlyMap<string, number>;
  readonly horizon: string;
}

/**
 * The open needs in memory, kept in step with `need`, `match_list` and the rules of programmes. They follow
 * `match_need_change` in the order of transactions, as `PeopleIndex` follows the versions of profiles. A taxonomy that
 * is new has all of them read again, and so does a look that failed half-way.
 */
export class OpenNeeds {
  private kept: Kept | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: MatchFactsQueries,
  ) {}

  /** The needs with every change that is committed now. One caller at a time brings them up to date. */
  synced(taxonomy: MatchTaxonomy): Promise<NeedIndex> {
    const next = this.turn.then(() => this.sync(taxonomy));
    this.turn = next.catch(() => (this.kept = null));
    return next;
  }

  private async sync(taxonomy: MatchTaxonomy): Promise<NeedIndex> {
    const before = this.kept?.taxonomyVersion === taxonomy.version ? this.kept : null;
    const horizon = await horizonOf(this.dataSource);
    const rules = await this.rules();
    const index = before?.index ?? new NeedIndex(taxonomy);
    const changed = await this.changed(before, rules);
    for (let at = 0; at < changed.length; at += BATCH) await this.read(index, changed.slice(at, at + BATCH));
    this.kept = { index, taxonomyVersion: taxonomy.version, rules, horizon };
    return index;
  }

  /** Needs that changed since, and those of programmes with other rules than then. */
  private async changed(before: Kept | null, rules: Kept['rules']): Promise<string[]> {
    const programmes = [...rules].flatMap(([id, version]) =>
      before && before.rules.get(id) !== version ? [id] : [],
    );
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT need_id AS id FROM match_need_change WHERE changed_in >= $1::text::xid8
       UNION SELECT id FROM need WHERE state = 'PUBLISHED' AND programme_id = ANY ($2) ORDER BY id`,
      [before?.horizon ?? '0', programmes],
    );
    return rows.map(({ id }) => id);
  }

  private async read(index: NeedIndex, ids: readonly string[]): Promise<void> {
    const open = new Map((await this.facts.openNeeds(ids)).map((found) => [found.need.id, found]));
    const lists = await this.dataSource.query<{ id: string; last: number | null }[]>(
      `SELECT need_id AS id, last_score AS last FROM match_list WHERE need_id = ANY ($1)`,
      [ids],
    );
    const last = new Map(lists.map((list) => [list.id, list.last]));
    for (const id of ids) {
      const found = open.get(id);
      if (found) index.put(found.ready, found.weights, last.get(id) ?? null);
      else index.drop(id);
    }
  }

  private async rules(): Promise<Kept['rules']> {
    const rows = await this.dataSource.query<{ id: string; version: number }[]>(
      `SELECT id, rules_version AS version FROM programme`,
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }
}
