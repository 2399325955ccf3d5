import { Injectable } from '@nestjs/common';
import { nextState } from '#domain/kernel/machine';
import type { WaveEventData } from '#domain/mapping/waves/events';
import { WAVE_LIMITS } from '#domain/mapping/waves/limits';
import { WAVE } from '#domain/mapping/waves/wave.states';
import { WaveStore } from '#features/mapping/waves/wave.store';
import { waveEvent } from '#features/mapping/waves/wave-event';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const BATCH = 100;
const BY = 'system:mapping';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What time does to waves. Each part works off up to 100; running it again is harmless. */
@Injectable()
export class WaveClockService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly waves: WaveStore,
    private readonly outbox: Outbox<WaveEventData>,
    private readonly clock: Clock,
  ) {}

  /** Closes what has ended, takes away what nobody finishes any more, and what was cancelled long ago. */
  async keep(): Promise<void> {
    const now = this.clock.now();
    await this.close(now);
    await this.settle(new Date(now.getTime() - WAVE_LIMITS.graceHours * HOUR_MS));
    await this.erase(new Date(now.getTime() - WAVE_LIMITS.cancelledDays * DAY_MS));
    await this.work.run(BY, (tx) => this.waves.dropExpiredDrafts(tx, now));
  }

  private close(now: Date): Promise<void> {
    return this.work.run(BY, async (tx) => {
      for (const wave of await this.waves.lockToClose(tx, now, BATCH)) {
        const from = wave.state;
        wave.state = nextState(WAVE, from, 'close');
        wave.closedAt = now;
        await this.waves.save(tx, wave);
        await this.outbox.append(tx, BY, waveEvent(wave, 'wave.closed', { from, date: wave.closesOn }));
      }
    });
  }

  /** Drafts go; answers that nobody shall find again are put in another order. */
  private settle(closedBefore: Date): Promise<void> {
    return this.work.run(BY, async (tx) => {
      for (const wave of await this.waves.lockToSettle(tx, closedBefore, BATCH)) {
        await this.waves.dropDrafts(tx, wave.id);
        if (wave.linkability === 'NONE') await this.waves.shuffle(tx, wave.id);
        await this.waves.save(tx, Object.assign(wave, { settled: true }));
      }
    });
  }

  private erase(cancelledBefore: Date): Promise<void> {
    return this.work.run(BY, async (tx) => {
      for (const wave of await this.waves.lockToErase(tx, cancelledBefore, BATCH)) {
        await this.waves.dropAnswers(tx, wave.id);
        await this.waves.save(tx, Object.assign(wave, { settled: true }));
      }
    });
  }
}
