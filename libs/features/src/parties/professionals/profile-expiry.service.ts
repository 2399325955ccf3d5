import { Injectable } from '@nestjs/common';
import { nextState } from '#domain/kernel/machine';
import { PROFESSIONAL_EVENT, type ProfessionalEventData } from '#domain/parties/professionals/events';
import { PROFESSIONAL } from '#domain/parties/professionals/professional.states';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { type DueCondition, ProfessionalStore } from '#features/parties/professionals/professional.store';
import { professionalEvent } from '#features/parties/professionals/professional-event';
import { ProfileStore } from '#features/parties/professionals/profile.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const BATCH = 200;
const BY = 'system:clock';

type DueEvent =
  | 'professional.expired'
  | 'professional.resumed'
  | 'professional.heartbeat-due'
  | 'professional.window-ended';

/** What time does to profiles. Each method works off up to 200 and answers how many there were; running it again is harmless. */
@Injectable()
export class ProfileExpiryService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly professionals: ProfessionalStore,
    private readonly profiles: ProfileStore,
    private readonly outbox: Outbox<ProfessionalEventData>,
    private readonly clock: Clock,
  ) {}

  /** Profiles that nobody confirmed leave matching. */
  expireStale(): Promise<number> {
    return this.workOff('stale', PROFESSIONAL_EVENT.expire, (professional) => {
      professional.state = nextState(PROFESSIONAL, professional.state, 'expire');
    });
  }

  /** Pauses whose last day has passed end. */
  endPauses(): Promise<number> {
    return this.workOff('pauseEnded', PROFESSIONAL_EVENT.resume, (professional) => {
      professional.state = nextState(PROFESSIONAL, professional.state, 'resume');
      professional.pausedUntil = null;
    });
  }

  /** People who have not been heard of are asked whether their profile is still right, once. */
  askHeartbeats(): Promise<number> {
    return this.workOff('heartbeat', 'professional.heartbeat-due', (professional) => {
      professional.heartbeatOn = null;
    });
  }

  /** Matching hears of every window that has ended, once. */
  endWindows(): Promise<number> {
    return this.workOff('windowEnded', 'professional.window-ended', (professional, tx) =>
      this.profiles.endWindows(tx, [professional.id], this.clock.now()),
    );
  }

  private workOff(
    due: DueCondition,
    event: DueEvent,
    change: (professional: ProfessionalEntity, tx: Tx) => void | Promise<void>,
  ): Promise<number> {
    return this.work.run(BY, async (tx) => {
      const rows = await this.professionals.lockDue(tx, due, this.clock.today(), BATCH);
      for (const professional of rows) {
        await change(professional, tx);
        await this.professionals.save(tx, professional);
        await this.outbox.append(tx, BY, professionalEvent(professional, event, {}));
      }
      return rows.length;
    });
  }
}
