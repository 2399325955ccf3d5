import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { KpiFigure } from '#domain/insight/kpis/guarded.rules';
import { staffReader } from '#domain/insight/kpis/reader.rules';
import {
  type FigureName,
  isReached,
  isSameFigure,
  type KpiAim,
  type Period,
  TARGETED,
} from '#domain/insight/kpis/target.rules';
import { holdsRole, type PersonActor, STAFF_ROLES } from '#domain/kernel/actor';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import { KpiTargetEntity } from '#features/insight/kpis/kpi-target.entity';

/** A figure that can have a target, what is wanted of it in the period, and what it is. */
export interface TargetedFigure extends FigureName {
  readonly aim: KpiAim;
  /** null: no target is set. */
  readonly target: number | null;
  readonly setAt: Date | null;
  /** null where nothing happened yet. */
  readonly figure: KpiFigure | null;
  /** null without a target, or where the figure is not there or not shown. */
  readonly isReached: boolean | null;
}

/** Periods that are listed, the newest first. */
const PERIODS = 100;

/** Targets beside the figures. They are of a whole programme: who reaches one country alone reads none. */
@Injectable()
export class KpiTargetQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kpis: KpiQueries,
  ) {}

  /** The periods that the programme has targets for, the newest first. */
  async periods(actor: PersonActor, programmeId: string): Promise<Period[]> {
    if (!readsWhole(actor, programmeId)) return [];
    return this.dataSource.query<Period[]>(
      `SELECT since::text AS "from", until::text AS "to" FROM kpi_target WHERE programme_id = $1
        GROUP BY since, until ORDER BY until DESC, since DESC LIMIT ${PERIODS}`,
      [programmeId],
    );
  }

  /** The targets of a programme for exactly this period, whoever asks. */
  async ofPeriod(
    programmeId: string,
    { from, to }: Period,
  ): Promise<(FigureName & Pick<KpiTargetEntity, 'value' | 'setAt'>)[]> {
    const rows = await this.dataSource
      .getRepository(KpiTargetEntity)
      .findBy({ programmeId, since: from, until: to });
    return rows.map(({ grp, ...row }) => ({ ...row, group: grp || null }));
  }

  /** Every figure that can have a target, with the target and the figure of this period. */
  async targets(actor: PersonActor, programmeId: string, period: Period): Promise<TargetedFigure[]> {
    if (!readsWhole(actor, programmeId)) return [];
    const set = await this.ofPeriod(programmeId, period);
    const codes = TARGETED.map(({ code }) => code);
    const figures = await this.kpis.figures(staffReader(actor), { programmeId, ...period }, codes);
    return TARGETED.map((name) => {
      const target = set.find((one) => isSameFigure(one, name));
      const figure = figures
        .get(name.code)
        ?.find(({ measure, group }) => measure === name.measure && group === name.group);
      return {
        ...name,
        target: target?.value ?? null,
        setAt: target?.setAt ?? null,
        figure: figure ?? null,
        isReached: isReached(name.aim, target?.value ?? null, figure?.value ?? null),
      };
    });
  }
}

const readsWhole = (actor: PersonActor, programmeId: string): boolean =>
  holdsRole(actor, STAFF_ROLES, { programmeId, country: null });
