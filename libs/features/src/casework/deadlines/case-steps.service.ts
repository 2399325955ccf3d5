import { Injectable } from '@nestjs/common';
import type { TrailKind } from '#domain/catalogue/actions';
import type { HoldSubject } from '#domain/catalogue/hold-subjects';
import type { Actor } from '#domain/kernel/actor';
import type { Ruled } from '#domain/kernel/four-eyes.rules';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { type ActedFor, type CaseFacts, whoIs } from '#domain/kernel/who';
import { DeadlinesService, type Turn } from '#features/casework/deadlines/deadlines.service';
import { HoldsService } from '#features/casework/holds/holds.service';
import { ActingForService } from '#features/identity/accounts/acting-for.service';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import type { Tx } from '#platform/db/tx';

/** What every step of a case asks, whatever the case is of: who may take it, whether it is on hold, who acts next. */
@Injectable()
export class CaseStepsService {
  constructor(
    private readonly holds: HoldsService,
    private readonly deadlines: DeadlinesService,
    private readonly actingFor: ActingForService,
    private readonly eyes: FourEyesService,
  ) {}

  /** Keeps a command on a record from those who took part in what it judges. Refuses FOUR_EYES_REQUIRED, OBJECTION_OPEN. */
  assertOthers(
    tx: Tx,
    actor: Actor,
    rule: Ruled,
    kind: TrailKind,
    record: CaseFacts & { readonly id: string },
  ): Promise<void> {
    return this.eyes.assert(tx, actor, rule, { kind, id: record.id }, whoIs(actor, record));
  }

  /** The side for which somebody acts. Refuses FORBIDDEN for an account that belongs to neither. */
  actsFor(
    tx: Tx,
    record: { readonly professionalId: string | null; readonly institutionId: string },
    onBehalfOf?: OnBehalf | null,
  ): Promise<ActedFor | null> {
    return this.actingFor.sideOf(tx, record, onBehalfOf);
  }

  /** Whether an open hold is on any of these, as the transaction sees it. */
  isHeld(tx: Tx, on: Readonly<Partial<Record<HoldSubject, string>>>): Promise<boolean> {
    return this.holds.isHeld(tx, on);
  }

  /** Updates the work item: who acts next, as the view of the new state says. Answers until when an answer is in time. */
  update(tx: Tx, turn: Turn): Promise<Date | null> {
    return this.deadlines.update(tx, turn);
  }
}
