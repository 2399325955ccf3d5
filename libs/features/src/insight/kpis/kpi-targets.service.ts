import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { KpiEventData } from '#domain/insight/kpis/events';
import {
  assertMaySetTarget,
  assertTarget,
  type FigureName,
  type Period,
} from '#domain/insight/kpis/target.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { KpiTargetStore } from '#features/insight/kpis/kpi-target.store';
import { ProgrammesService } from '#features/parties/programmes/programmes.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Setting what a programme wants its figures to be; each change is on record with who made it. */
@Injectable()
export class KpiTargetsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: KpiTargetStore,
    private readonly programmes: ProgrammesService,
    private readonly outbox: Outbox<KpiEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets the target of a figure for a period, in place of the one before; `null` removes it. Refuses FORBIDDEN without a
   * role that reaches the programme in all of its countries, BAD_INPUT, NOT_FOUND.
   */
  async set(
    actor: PersonActor,
    programmeId: string,
    figure: FigureName,
    period: Period,
    value: number | null,
  ): Promise<void> {
    assertMaySetTarget(actor, programmeId);
    assertTarget(figure, period, value);
    const by = actorId(actor);
    await this.work.run(by, async (tx) => {
      // Two who set the first target of a figure at once come one after the other.
      await this.programmes.lock(tx, programmeId);
      const present = await this.store.lock(tx, programmeId, figure, period);
      if (value === null && !present) throw new DomainError('NOT_FOUND');
      const id = present?.id ?? uuidv7();
      const version = (present?.version ?? 0) + 1;
      if (value === null) await this.store.remove(tx, id);
      else {
        await this.store.save(tx, {
          ...{ id, programmeId, code: figure.code, measure: figure.measure, grp: figure.group ?? '' },
          ...{ since: period.from, until: period.to, value },
          ...{ setAt: this.clock.now(), setBy: by, version },
        });
      }
      await this.outbox.append(tx, by, {
        name: value === null ? 'kpi.target-removed' : 'kpi.target-set',
        aggregate: { type: 'kpiTarget', id, version },
        data: {
          programmeId,
          figure: [figure.code, figure.measure, figure.group ?? ''].join(' ').trim(),
          since: period.from,
          until: period.to,
          value,
        },
      });
    });
  }
}
