import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { countryOfRegion } from '#domain/kernel/regions';
import { byCell, nearestShown } from '#domain/mapping/map/back-off.rules';
import type { CellPlace } from '#domain/mapping/map/cube';
import { type MapPolicy, type MapPolicyReason, showsPlace } from '#domain/mapping/map/policy';
import { type BroaderGroups, cellName, type MapFigure, withBroader } from '#domain/mapping/map/publish.rules';
import { skillGroups } from '#features/mapping/map/skill-groups.sql';

/** The figures that are shown of a heritage country: how much may be seen, and of which month they are. */
export interface Edition {
  readonly id: string;
  readonly heritage: string;
  readonly policy: MapPolicy;
  readonly month: string;
  readonly madeAt: Date;
  /** Everybody who is counted; null when that is kept back. */
  readonly people: number | null;
}

/** A figure with the URI of its group. */
export interface ShownCell extends MapFigure {
  readonly groupUri: string | null;
}

/** What is asked of a map: a place or everywhere, a group of skills or any, at any time or soon. */
export type Asked = Pick<CellPlace, 'place' | 'group' | 'soon'>;

/** The answer: the figure of what was asked, or the nearest that takes it in, and the figures beside it. */
export interface MapAnswer {
  readonly people: number | null;
  readonly instead: ShownCell | null;
  /** The same skills in every place that is shown. */
  readonly places: readonly ShownCell[];
  /** Every group of skills that is shown, in the same place. */
  readonly groups: readonly ShownCell[];
}

/** A decision of staff, or a country that waits for one. */
export interface PolicyRow {
  readonly country: string;
  readonly policy: MapPolicy;
  readonly reason: MapPolicyReason | null;
  readonly version: number | null;
  readonly changedAt: Date | null;
  /** The month of the figures that there are. */
  readonly month: string | null;
}

const EDITIONS = `
  SELECT DISTINCT ON (e.heritage) e.id, e.heritage, p.policy, e.month, m.made_at AS "madeAt", f.value AS people
    FROM map_policy p
    JOIN map_edition e ON e.heritage = p.country
    JOIN map_month m ON m.month = e.month
    LEFT JOIN map_figure f ON f.edition_id = e.id AND f.place = '' AND f.group_id = 0 AND NOT f.soon
   WHERE p.policy <> 'NONE' AND ($1::text IS NULL OR p.country = $1)
   ORDER BY e.heritage, e.month DESC`;

const FIGURES = `
  SELECT nullif(f.place, '') AS place, nullif(f.group_id, 0) AS "group", f.soon, f.value, c.uri AS "groupUri"
    FROM map_figure f LEFT JOIN concept c ON c.id = f.group_id`;

/** Read side of the map: only what is published, and only as far as staff have decided. */
@Injectable()
export class MapQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The heritage countries that there is a map of. */
  editions(): Promise<Edition[]> {
    return this.dataSource.query(EDITIONS, [null]);
  }

  /** What is shown of a country; null when nothing is, for whatever reason. */
  async edition(heritage: string): Promise<Edition | null> {
    const [row] = await this.dataSource.query<Edition[]>(EDITIONS, [heritage]);
    return row ?? null;
  }

  /** The number of a group of skills; null for what is none. */
  async groupOf(uri: string): Promise<number | null> {
    const [row] = await this.dataSource.query<{ id: number }[]>(
      `SELECT id FROM concept WHERE uri = $1 AND EXISTS (SELECT FROM skill_group g WHERE id IN (g.group_id, g.parent_id))`,
      [uri],
    );
    return row?.id ?? null;
  }

  /** The figure of what is asked, and those beside it. */
  async answer({ id, heritage, policy }: Edition, asked: Asked): Promise<MapAnswer> {
    const broader = asked.group === null ? NO_GROUPS : await skillGroups(this.dataSource);
    const rows = await this.dataSource.query<Omit<ShownCell, 'heritage'>[]>(
      `${FIGURES}
        WHERE f.edition_id = $1 AND (f.soon = $2 OR NOT f.soon)
          AND (f.group_id = $3 OR f.place = $4 OR (f.place = ANY($5) AND f.group_id = ANY($6)))
        ORDER BY f.value DESC, f.place, c.uri`,
      [
        ...[id, asked.soon, asked.group ?? 0, asked.place ?? ''],
        placesUp(asked.place),
        [0, ...withBroader(asked.group === null ? [] : [asked.group], broader)],
      ],
    );
    const figures = rows
      .map((row) => ({ ...row, heritage }))
      .filter(({ place }) => showsPlace(policy, place));
    const cell = { heritage, ...asked };
    const people = byCell(figures).get(cellName(cell))?.value ?? null;
    const nearest = people === null ? nearestShown(cell, byCell(figures), broader) : null;
    const alike = figures.filter(({ soon }) => soon === asked.soon);
    return {
      people,
      instead: nearest && { groupUri: null, ...nearest },
      places: alike.filter(({ place, group }) => place !== null && group === asked.group),
      groups: alike.filter(({ place, group }) => group !== null && place === asked.place),
    };
  }

  /** Every figure that is shown of a country. */
  async all({ id, heritage, policy }: Edition, language: string): Promise<(ShownCell & { label: string })[]> {
    const rows = await this.dataSource.query<(ShownCell & { label: string })[]>(
      `SELECT x.*, l.label FROM (${FIGURES} WHERE f.edition_id = $1) x
         LEFT JOIN concept_label l ON l.concept_id = x."group" AND l.language = $2 AND l.kind = 'PREFERRED'
        ORDER BY x.place NULLS FIRST, x.value DESC, x."groupUri" NULLS FIRST, x.soon`,
      [id, language],
    );
    return rows.map((row) => ({ ...row, heritage })).filter(({ place }) => showsPlace(policy, place));
  }

  /** What was decided about every heritage country of a profile, and those that wait for a decision. */
  policies(): Promise<PolicyRow[]> {
    return this.dataSource.query(
      `SELECT coalesce(p.country, h.country)::text AS country, coalesce(p.policy, 'NONE') AS policy, p.reason, p.version,
              p.changed_at AS "changedAt", (SELECT max(e.month) FROM map_edition e WHERE e.heritage = p.country) AS month
         FROM map_policy p FULL JOIN (SELECT DISTINCT country FROM professional_heritage) h ON h.country = p.country
        ORDER BY 1`,
    );
  }
}

const NO_GROUPS: BroaderGroups = new Map();

const placesUp = (place: string | null): string[] =>
  place === null ? [''] : [...new Set([place, countryOfRegion(place), ''])];
