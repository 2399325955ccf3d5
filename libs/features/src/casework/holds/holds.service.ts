import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { LIFT_HOLD } from '#domain/casework/holds/acts';
import type { HoldEventData } from '#domain/casework/holds/events';
import { HOLD_RULES, type HoldSubject } from '#domain/catalogue/hold-subjects';
import { actorId, holdsRole, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { HoldEntity } from '#features/casework/holds/hold.entity';
import { HoldStore } from '#features/casework/holds/hold.store';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Pausing people, institutions and placements, and letting them go on. */
@Injectable()
export class HoldsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly holds: HoldStore,
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<HoldEventData>,
    private readonly clock: Clock,
  ) {}

  /** Whether there is an open hold on any of these, as the transaction sees it. */
  isHeld(tx: Tx, on: Readonly<Partial<Record<HoldSubject, string>>>): Promise<boolean> {
    return this.holds.isHeld(tx, on);
  }

  /**
   * Puts a hold on something within reach; answers its id. Refuses FORBIDDEN, REASON_REQUIRED, NOT_FOUND, and CONFLICT
   * for a second one.
   */
  place(actor: PersonActor, subject: HoldSubject, subjectId: string, reason: string): Promise<string> {
    assertMayHold(actor);
    if (!reason.trim()) throw new DomainError('REASON_REQUIRED', { field: 'reason' });
    const hold: HoldEntity = {
      id: uuidv7(),
      subject,
      subjectId,
      reason,
      placedBy: actor.accountId,
      placedAt: this.clock.now(),
      liftedBy: null,
      liftedAt: null,
    };
    return this.work.run(actorId(actor), async (tx) => {
      const isFirst = await this.holds.insert(tx, hold);
      if (!(await this.holds.reaches(tx, actor, hold))) throw new DomainError('NOT_FOUND');
      if (!isFirst) throw new DomainError('CONFLICT');
      await this.outbox.append(tx, actorId(actor), holdEvent('hold.placed', hold, 1));
      return hold.id;
    });
  }

  /**
   * Lifts a hold: everything that waited can go on. Refuses NOT_FOUND, FORBIDDEN, and FOUR_EYES_REQUIRED for who took
   * part in it.
   */
  async lift(actor: PersonActor, id: string): Promise<void> {
    assertMayHold(actor);
    await this.work.run(actorId(actor), async (tx) => {
      const hold = await this.holds.lockOpen(tx, id);
      if (!(await this.holds.reaches(tx, actor, hold))) throw new DomainError('NOT_FOUND');
      await this.eyes.assert(
        tx,
        actor,
        LIFT_HOLD,
        { kind: 'hold', id },
        HOLD_RULES[hold.subject].sidesOf(actor, hold.subjectId),
      );
      hold.liftedBy = actor.accountId;
      hold.liftedAt = this.clock.now();
      await this.holds.save(tx, hold);
      await this.outbox.append(tx, actorId(actor), holdEvent('hold.lifted', hold, 2));
    });
  }
}

function assertMayHold(actor: PersonActor): void {
  if (!holdsRole(actor, ['SAFEGUARDING_OFFICER'])) throw new DomainError('FORBIDDEN');
}

/** The event names the thing that is paused, and nothing of why. */
const holdEvent = (name: 'hold.placed' | 'hold.lifted', hold: HoldEntity, version: number) => ({
  name,
  aggregate: { type: 'hold', id: hold.id, version },
  data: { subject: hold.subject, [HOLD_RULES[hold.subject].id]: hold.subjectId },
});
