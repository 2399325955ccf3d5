import { Injectable } from '@nestjs/common';
import { type Actor, actorId, type SystemActor } from '#domain/kernel/actor';
import { type EventCause, eventData, type EventOf } from '#domain/kernel/event';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { whoIs } from '#domain/kernel/who';
import {
  assertMaySeeClearance,
  decideClearance,
  providerOf,
} from '#domain/placements/clearances/clearance.policy';
import { CLEARANCE, type ClearanceCommand } from '#domain/placements/clearances/clearance.states';
import {
  CLEARANCE_EVENT,
  type ClearanceEventData,
  type ClearanceEventFacts,
} from '#domain/placements/clearances/events';
import { CLEARANCE_VIEW } from '#domain/placements/clearances/views';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import { ActingForService } from '#features/identity/accounts/acting-for.service';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import type { ClearanceEntity } from '#features/placements/clearances/clearance.entity';
import { ClearanceStore } from '#features/placements/clearances/clearance.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** The system as it appears in the trail when a template asks for a check. */
export const TEMPLATE_ACTOR: SystemActor = { kind: 'system', name: 'clearances' };

/** Why a step is taken, and on whose behalf. */
export interface StepWords extends EventCause {
  readonly onBehalfOf?: OnBehalf | null;
}

/** The one place through which every step of a check goes, and what each leaves behind: row, work item, event. */
@Injectable()
export class ClearanceTrailService {
  constructor(
    private readonly store: ClearanceStore,
    private readonly deadlines: DeadlinesService,
    private readonly actingFor: ActingForService,
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<ClearanceEventData>,
    private readonly clock: Clock,
  ) {}

  /** Takes a step on a locked check; `prepare` checks and sets what the step asks for besides state and role. */
  async take(
    tx: Tx,
    actor: Actor,
    check: ClearanceEntity,
    command: ClearanceCommand,
    words: StepWords = {},
    prepare: () => unknown = () => undefined,
  ): Promise<void> {
    assertMaySeeClearance(actor, check);
    const from = check.state;
    const actsFor = await this.actingFor.sideOf(tx, check, words.onBehalfOf);
    check.state = decideClearance(actor, check, command, { reason: words.reason, actsFor });
    const on = { kind: 'clearance', id: check.id } as const;
    await this.eyes.assert(tx, actor, ruleOf(CLEARANCE, from, command), on, whoIs(actor, check));
    prepare();
    check.since = this.clock.now();
    check.reason = words.reason ?? null;
    if (actor.kind === 'person') check.decidedBy = actor.accountId;
    await this.store.save(tx, check);
    await this.pass(tx, check);
    const facts = { from, to: check.state, command };
    await this.appendEvent(tx, actor, check, CLEARANCE_EVENT[command], facts, words);
  }

  /** Adds the checks of a placement that has just been accepted. */
  async begin(tx: Tx, checks: readonly ClearanceEntity[]): Promise<void> {
    await this.store.insert(tx, checks);
    for (const check of checks) if (check.state === 'REQUIRED') await this.pass(tx, check);
    const events = checks.map((check) => {
      const command = check.state === 'REQUIRED' ? 'require' : 'exempt';
      return eventOf(check, CLEARANCE_EVENT[command], { from: null, to: check.state, command });
    });
    await this.outbox.append(tx, actorId(TEMPLATE_ACTOR), ...events);
  }

  /** Appends an event that changes no state. */
  async appendEvent<N extends keyof ClearanceEventFacts>(
    tx: Tx,
    actor: Actor,
    check: ClearanceEntity,
    name: N,
    facts: ClearanceEventFacts[N],
    cause: EventCause = {},
  ): Promise<void> {
    await this.outbox.append(tx, actorId(actor), eventOf(check, name, facts, cause));
  }

  /** The check waits on whom the state names; where that is the professional, on the side that brings the check. */
  private async pass(tx: Tx, check: ClearanceEntity): Promise<void> {
    const view = CLEARANCE_VIEW[check.state];
    const waitingOn = view.waitingOn === 'PROFESSIONAL' ? providerOf(check.type) : view.waitingOn;
    const { id, state } = check;
    await this.deadlines.update(tx, {
      subject: 'clearance',
      id,
      state,
      view: { ...view, waitingOn },
      facts: check,
    });
  }
}

function eventOf<N extends keyof ClearanceEventFacts>(
  check: ClearanceEntity,
  name: N,
  facts: ClearanceEventFacts[N],
  cause: EventCause = {},
): EventOf<N, ClearanceEventData[N]> {
  const { id, version, placementId, needId, professionalId, institutionId, programmeId, country } = check;
  const ids = { placementId, needId, professionalId, institutionId, programmeId, country };
  return {
    name,
    aggregate: { type: 'clearance', id, version },
    ...cause,
    data: eventData({ ...ids, item: check.type, date: check.expiresOn }, facts),
  };
}
