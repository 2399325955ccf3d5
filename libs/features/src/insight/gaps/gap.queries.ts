import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayReadGaps, widestFirst } from '#domain/insight/gaps/gap.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { MapQueries, type ShownCell } from '#features/mapping/map/map.queries';

/** Places that a row names. */
const PLACES = 5;

/** A group of skills: what is asked of it, who is there, and what came of it. */
interface GapRow {
  readonly uri: string;
  /** Published needs that ask for a skill of it, and their positions. */
  readonly needs: number;
  readonly positions: number;
  /** People of the diaspora with skills of it; null when kept back. */
  readonly present: number | null;
  /** Of these, who is free within 30 days. */
  readonly soon: number | null;
  /** Where most of them live. */
  readonly places: readonly { place: string; people: number }[];
  /** Needs drafted from this gap, and those of them that were filled. */
  readonly drafted: number;
  readonly closed: number;
}

/** What a country asks and who of its diaspora is there; no figures of people before there is a map. */
export interface GapMap {
  readonly country: string;
  readonly month: string | null;
  readonly rows: readonly GapRow[];
}

interface Asked {
  readonly id: number;
  readonly uri: string;
  readonly needs: number;
  readonly positions: number;
  readonly drafted: number;
  readonly closed: number;
}

/** What is asked in a country, by group of skills: each need counts once in a group. */
const ASKED = `
  WITH asked AS (
    SELECT g.group_id, count(DISTINCT n.id)::int AS needs,
           (SELECT coalesce(sum(m.positions), 0)::int FROM need m WHERE m.id = ANY(array_agg(n.id))) AS positions
      FROM need n
     CROSS JOIN LATERAL jsonb_to_recordset(n.skills) AS s ("conceptUri" text)
      JOIN concept c ON c.uri = s."conceptUri"
      JOIN skill_group g ON g.skill_id = c.id
     WHERE n.country = $1 AND n.state = 'PUBLISHED'
     GROUP BY g.group_id),
  drafted AS (
    SELECT d.group_id, count(*)::int AS drafted, count(*) FILTER (WHERE n.state IN ('FILLED', 'CLOSED'))::int AS closed
      FROM gap_need d JOIN need n ON n.id = d.need_id WHERE n.country = $1 GROUP BY d.group_id)
  SELECT c.id, c.uri, coalesce(a.needs, 0) AS needs, coalesce(a.positions, 0) AS positions,
         coalesce(d.drafted, 0) AS drafted, coalesce(d.closed, 0) AS closed
    FROM concept c LEFT JOIN asked a ON a.group_id = c.id LEFT JOIN drafted d ON d.group_id = c.id
   WHERE a.group_id IS NOT NULL OR d.group_id IS NOT NULL OR c.id = ANY($2)`;

/** Groups that skills are in directly: broader ones would say the same again. */
const NEAREST = `SELECT DISTINCT group_id AS id FROM skill_group`;

/** Read side of gaps: needs are public, and figures of people are those of the public map. */
@Injectable()
export class GapQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly maps: MapQueries,
  ) {}

  /** The countries whose gaps the actor may see: those of the actor's institutions, and for staff those with needs or a map. */
  async countries(actor: PersonActor): Promise<string[]> {
    const rows = await this.dataSource.query<{ country: string; isOwn: boolean }[]>(
      `SELECT x.country::text AS country, bool_or(x.own) AS "isOwn"
         FROM (SELECT country, true AS own FROM institution WHERE id = ANY($1)
               UNION ALL SELECT country, false FROM need WHERE state = 'PUBLISHED'
               UNION ALL SELECT country, false FROM map_policy WHERE policy <> 'NONE') x
        GROUP BY x.country ORDER BY x.country`,
      [actor.memberships.map(({ institutionId }) => institutionId)],
    );
    const own = rows.filter(({ isOwn }) => isOwn).map(({ country }) => country);
    return rows.map(({ country }) => country).filter((country) => mayReadGaps(actor, country, own));
  }

  /** The gaps of a country, widest first. Throws NOT_FOUND for one that is not the actor's. */
  async gaps(actor: PersonActor, country: string): Promise<GapMap> {
    if (!(await this.countries(actor)).includes(country)) throw new DomainError('NOT_FOUND');
    const edition = await this.maps.edition(country);
    const figures = edition ? await this.nearest(await this.maps.all(edition, 'en')) : [];
    const rows = await this.dataSource.query<Asked[]>(ASKED, [
      country,
      [...new Set(figures.flatMap(({ group }) => group ?? []))],
    ]);
    return {
      country,
      month: edition?.month ?? null,
      rows: rows.map((asked) => rowOf(asked, figures)).sort(widestFirst),
    };
  }

  /** The skills of a group that needs of the country ask for most, then the others. */
  async skillsOf(
    country: string,
    groupUri: string,
    most: number,
  ): Promise<{ groupId: number; uri: string }[]> {
    return this.dataSource.query(
      `SELECT g.group_id AS "groupId", c.uri
         FROM concept k JOIN skill_group g ON g.group_id = k.id JOIN concept c ON c.id = g.skill_id AND c.retired_in IS NULL
         LEFT JOIN LATERAL (
              SELECT count(*) AS needs FROM need n
               WHERE n.country = $1 AND n.state = 'PUBLISHED'
                 AND n.skills @> jsonb_build_array(jsonb_build_object('conceptUri', c.uri))) a ON true
         LEFT JOIN LATERAL (SELECT count(*) AS held FROM professional_skill p WHERE p.skill_id = c.id) h ON true
        WHERE k.uri = $2 ORDER BY a.needs DESC, h.held DESC, c.uri LIMIT $3`,
      [country, groupUri, most],
    );
  }

  private async nearest<Cell extends ShownCell>(figures: readonly Cell[]): Promise<Cell[]> {
    const groups = new Set((await this.dataSource.query<{ id: number }[]>(NEAREST)).map(({ id }) => id));
    return figures.filter(({ group }) => group !== null && groups.has(group));
  }
}

function rowOf({ id, ...asked }: Asked, figures: readonly ShownCell[]): GapRow {
  const own = figures.filter(({ group }) => group === id);
  const everywhere = (isSoon: boolean): number | null =>
    own.find(({ place, soon }) => place === null && soon === isSoon)?.value ?? null;
  return {
    ...asked,
    present: everywhere(false),
    soon: everywhere(true),
    places: own
      .flatMap(({ place, soon, value }) => (place === null || soon ? [] : [{ place, people: value }]))
      .sort((a, b) => b.people - a.people)
      .slice(0, PLACES),
  };
}
