import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { assertSeen } from '#domain/kernel/seen';
import type { WaveEventData } from '#domain/mapping/waves/events';
import type { ReportDraft } from '#domain/mapping/waves/report';
import { assertMayReport } from '#domain/mapping/waves/wave.policy';
import { WaveReportStore } from '#features/mapping/waves/report.store';
import { WaveStore } from '#features/mapping/waves/wave.store';
import { waveEvent } from '#features/mapping/waves/wave-event';
import { WaveGuardsService } from '#features/mapping/waves/wave-guards.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Writing what came of a wave. */
@Injectable()
export class WaveReportsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly waves: WaveStore,
    private readonly reports: WaveReportStore,
    private readonly guards: WaveGuardsService,
    private readonly outbox: Outbox<WaveEventData>,
    private readonly clock: Clock,
  ) {}

  /** Writes the report of a closed wave, or writes it again. Refuses NOT_FOUND, FORBIDDEN, WAVE_FIXED, STALE_VERSION, BAD_INPUT. */
  async write(actor: PersonActor, waveId: string, version: number, draft: ReportDraft): Promise<void> {
    const by = actorId(actor);
    await this.work.run(by, async (tx) => {
      const wave = await this.waves.lock(tx, waveId);
      assertMayReport(actor, wave);
      const present = await this.reports.one(tx, waveId);
      assertSeen(version, present?.version ?? 0);
      await this.guards.assertTargets(tx, wave.questionnaireId, { targets: draft.totals });
      await this.reports.write(tx, waveId, draft, by, this.clock.now());
      await this.outbox.append(tx, by, waveEvent(wave, 'wave.report-written', {}));
    });
  }
}
