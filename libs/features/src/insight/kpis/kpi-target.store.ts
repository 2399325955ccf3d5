import { Injectable } from '@nestjs/common';
import type { FigureName, Period } from '#domain/insight/kpis/target.rules';
import { KpiTargetEntity } from '#features/insight/kpis/kpi-target.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of targets. */
@Injectable()
export class KpiTargetStore {
  /** The target of a figure for exactly this period, locked; null where there is none. */
  lock(
    tx: Tx,
    programmeId: string,
    { code, measure, group }: FigureName,
    { from, to }: Period,
  ): Promise<KpiTargetEntity | null> {
    return tx.findOne(KpiTargetEntity, {
      where: { programmeId, code, measure, grp: group ?? '', since: from, until: to },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async save(tx: Tx, target: KpiTargetEntity): Promise<void> {
    await tx.save(KpiTargetEntity, target);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.delete(KpiTargetEntity, { id });
  }
}
