import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/kernel/actor';
import { RECORD_KEYS, shownCount } from '#domain/kernel/disclosure/cell-key.rules';
import type { Shown } from '#domain/kernel/disclosure/shown';
import { DomainError } from '#domain/kernel/errors';
import type { WaveTarget } from '#domain/mapping/waves/wave';
import { assertMaySeeWave, WAVE_ROLES } from '#domain/mapping/waves/wave.policy';
import type { WaveState } from '#domain/mapping/waves/wave.states';
import { staffScope } from '#features/identity/accounts/staff.scope';
import { WaveEntity } from '#features/mapping/waves/wave.entity';
import { narrow } from '#platform/db/filter';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** Which waves somebody looks for; what is left out does not matter. */
export interface WaveFilter {
  readonly states?: readonly WaveState[] | null;
}

/** How far a wave has come: links and starts as they are, people by their answers only rounded. */
export interface WaveBoard {
  readonly links: number;
  readonly places: number;
  readonly begun: number;
  readonly completed: number;
  readonly targets: readonly (WaveTarget & { readonly answered: Shown })[];
}

const CONDITIONS: Readonly<Record<keyof WaveFilter, string>> = { states: 'w.state IN (:...states)' };

/** Read side of waves, for the staff whose grants reach them. */
@Injectable()
export class WaveQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Waves that the actor may see, the newest first. */
  async list(actor: Actor, filter: WaveFilter, request: PageRequest): Promise<Page<WaveEntity>> {
    const scope = staffScope(actor, WAVE_ROLES, { programme: 'w.programme_id', country: 'w.country' });
    const query = this.dataSource
      .createQueryBuilder(WaveEntity, 'w')
      .where(scope.sql, scope.parameters)
      .orderBy('w.created_at', 'DESC')
      .addOrderBy('w.id', 'DESC')
      .limit(pageSize(request) + 1);
    narrow(query, CONDITIONS, filter);
    if (request.after) {
      const [createdAt, id] = decodeCursor(request.after, 2);
      query.andWhere('(w.created_at, w.id) < (:createdAt::timestamptz, :id::uuid)', { createdAt, id });
    }
    return toPage(await query.getMany(), request, (row) => [row.createdAt.toISOString(), row.id]);
  }

  /** A wave that the actor may see. Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<WaveEntity> {
    const wave = await this.dataSource.getRepository(WaveEntity).findOneBy({ id });
    if (!wave) throw new DomainError('NOT_FOUND');
    assertMaySeeWave(actor, wave);
    return wave;
  }

  /** How far a wave has come. Throws NOT_FOUND. */
  async board(actor: Actor, id: string): Promise<WaveBoard> {
    const { targets } = await this.one(actor, id);
    const [links] = await this.dataSource.query<Omit<WaveBoard, 'targets'>[]>(
      `SELECT count(*)::int AS links, coalesce(sum(quota), 0)::int AS places, coalesce(sum(begun), 0)::int AS begun,
              (SELECT count(*)::int FROM wave_response WHERE wave_id = $1) AS completed
         FROM wave_link WHERE wave_id = $1`,
      [id],
    );
    const counts = await this.dataSource.query<
      { question: string; choice: string; n: number; key: string }[]
    >(
      `SELECT q AS question, r.answers ->> q AS choice, count(*)::int AS n, sum(r.record_key)::text AS key
         FROM wave_response r, unnest($2::text[]) q
        WHERE r.wave_id = $1 AND r.answers ->> q IS NOT NULL GROUP BY 1, 2`,
      [id, [...new Set(targets.map(({ question }) => question))]],
    );
    return {
      ...(links ?? { links: 0, places: 0, begun: 0, completed: 0 }),
      targets: targets.map((target) => {
        const found = counts.find(
          ({ question, choice }) => question === target.question && choice === target.choice,
        );
        const key = (Number(found?.key ?? 0) % RECORD_KEYS) / RECORD_KEYS;
        return { ...target, answered: shownCount(found?.n ?? 0, key, 'STAFF') };
      }),
    };
  }

  /** The title and languages of the questionnaires of waves, by id: for a loader. */
  async titlesOf(
    questionnaireIds: readonly string[],
  ): Promise<{ readonly id: string; readonly title: string; readonly languages: readonly string[] }[]> {
    return this.dataSource.query(
      'SELECT id, title, languages FROM questionnaire WHERE id = ANY($1::uuid[])',
      [[...questionnaireIds]],
    );
  }
}
