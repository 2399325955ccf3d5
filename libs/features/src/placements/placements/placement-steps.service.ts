import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { type EventCause, eventData } from '#domain/kernel/event';
import { type Ruled, ruleOf } from '#domain/kernel/four-eyes.rules';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import {
  PLACEMENT_EVENT,
  type PlacementEventData,
  type PlacementEventFacts,
} from '#domain/placements/placements/events';
import {
  assertMaySeePlacement,
  decidePlacement,
  type PlacementFacts,
} from '#domain/placements/placements/placement.policy';
import { boundDays } from '#domain/placements/placements/placement.rules';
import {
  PLACEMENT,
  type PlacementCommand,
  type PlacementState,
} from '#domain/placements/placements/placement.states';
import { placementView } from '#domain/placements/placements/views';
import { CaseStepsService } from '#features/casework/deadlines/case-steps.service';
import { EngagementsService } from '#features/marketplace/matching/engagements.service';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import { PlacementStore } from '#features/placements/placements/placement.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** A command on a placement, as somebody gives it. */
export interface PlacementStep {
  readonly id: string;
  /** One of the command's codes, for the commands that demand one. */
  readonly reason?: string | null;
  /** The person a case officer acts for. */
  readonly onBehalfOf?: OnBehalf | null;
  /** The day by which whoever acts next is to act, where the step names one. */
  readonly dueOn?: IsoDate | null;
}

/** A step that the table and the policy allow. */
export interface DecidedStep extends Omit<PlacementStep, 'id'> {
  readonly command: PlacementCommand;
  readonly from: PlacementState;
  readonly to: PlacementState;
}

/** What a step asks for besides state and role, and what it changes; runs before the row is saved. */
export type Prepare = (tx: Tx, placement: PlacementEntity) => unknown;

/** The one place through which every step of a placement goes. */
@Injectable()
export class PlacementStepsService {
  constructor(
    private readonly store: PlacementStore,
    private readonly cases: CaseStepsService,
    private readonly engagements: EngagementsService,
    private readonly outbox: Outbox<PlacementEventData>,
    private readonly clock: Clock,
  ) {}

  /** The placement, locked until the transaction ends. Throws NOT_FOUND. */
  lock(tx: Tx, id: string): Promise<PlacementEntity> {
    return this.store.lock(tx, id);
  }

  /** Takes a step on a placement that the transaction has locked. Refuses what the table and the policy refuse. */
  async takeLocked(
    tx: Tx,
    actor: Actor,
    placement: PlacementEntity,
    step: Omit<PlacementStep, 'id'>,
    command: PlacementCommand,
    prepare: Prepare = () => undefined,
  ): Promise<void> {
    const decided = await this.decide(tx, actor, placement, step, command);
    await prepare(tx, placement);
    await this.saveStep(tx, actor, placement, decided);
  }

  /** Decides a step and changes nothing yet. Refuses what the table and the policy refuse, and FOUR_EYES_REQUIRED. */
  async decide(
    tx: Tx,
    actor: Actor,
    placement: PlacementEntity,
    { reason, onBehalfOf, dueOn }: Omit<PlacementStep, 'id'>,
    command: PlacementCommand,
  ): Promise<DecidedStep> {
    const from = placement.state;
    const facts = await this.factsOf(tx, placement);
    assertMaySeePlacement(actor, facts);
    const actsFor = await this.cases.actsFor(tx, placement, onBehalfOf);
    const to = decidePlacement(actor, facts, command, { reason, actsFor });
    await this.assertOthers(tx, actor, placement, ruleOf(PLACEMENT, from, command));
    return { command, from, to, reason, onBehalfOf, dueOn };
  }

  /** Carries a decided step out: the row, then whoever is to act next, then the event. */
  async saveStep(
    tx: Tx,
    actor: Actor,
    placement: PlacementEntity,
    { command, from, to, reason, onBehalfOf, dueOn }: DecidedStep,
  ): Promise<void> {
    Object.assign(placement, { state: to, reason: reason ?? placement.reason });
    if (to !== from) placement.since = this.clock.now();
    await this.save(tx, placement);
    if (to !== from) await this.updateWorkItem(tx, placement, dueOn);
    await this.appendEvent(
      tx,
      actor,
      placement,
      PLACEMENT_EVENT[command],
      { from, to, command },
      { reason, onBehalfOf },
    );
  }

  /** Keeps a command from those who took part in what it judges. Refuses FOUR_EYES_REQUIRED. */
  assertOthers(tx: Tx, actor: Actor, placement: PlacementEntity, rule: Ruled): Promise<void> {
    return this.cases.assertOthers(tx, actor, rule, 'placement', placement);
  }

  /** Adds a placement as it is offered. */
  async offer(tx: Tx, actor: Actor, placement: PlacementEntity): Promise<void> {
    await this.store.insert(tx, placement);
    await this.updateWorkItem(tx, placement);
    await this.appendEvent(tx, actor, placement, PLACEMENT_EVENT.offer, {
      from: null,
      to: placement.state,
      command: 'offer',
    });
  }

  /** Appends an event of a placement; by itself it changes no state. */
  async appendEvent<N extends keyof PlacementEventFacts>(
    tx: Tx,
    actor: Actor,
    placement: PlacementEntity,
    name: N,
    facts: PlacementEventFacts[N],
    cause: EventCause = {},
  ): Promise<void> {
    const { id, version, candidacyId, needId, professionalId, institutionId, programmeId, country } =
      placement;
    const ids = { candidacyId, needId, professionalId, institutionId, programmeId, country };
    await this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'placement', id, version },
      ...cause,
      data: eventData(ids, facts),
    });
  }

  /** What the policies look at. */
  async factsOf(tx: Tx, placement: PlacementEntity): Promise<PlacementFacts> {
    const { id, professionalId, institutionId, programmeId, country, state } = placement;
    const on = { PLACEMENT: id, PROFESSIONAL: professionalId, INSTITUTION: institutionId };
    return {
      professionalId,
      institutionId,
      programmeId,
      country,
      state,
      isHeld: await this.cases.isHeld(tx, on),
    };
  }

  /** The plan for the new terms is signed: the item goes back to whoever the state names. */
  async endReplanning(tx: Tx, placement: PlacementEntity): Promise<void> {
    placement.isReplanning = false;
    await this.store.endReplanning(tx, placement.id);
    await this.updateWorkItem(tx, placement);
  }

  /** Updates the work item as the placement now reads. */
  async updateWorkItem(tx: Tx, placement: PlacementEntity, dueOn?: IsoDate | null): Promise<void> {
    const { id, state } = placement;
    await this.cases.update(tx, {
      subject: 'placement',
      id,
      state,
      view: placementView(placement),
      facts: placement,
      dueOn,
    });
  }

  /** Saves the placement, and the days that matching keeps free of others. */
  private async save(tx: Tx, placement: PlacementEntity): Promise<void> {
    await this.store.save(tx, placement);
    const { id: sourceId, professionalId } = placement;
    await this.engagements.set(tx, { sourceId, professionalId, kind: 'PLACEMENT' }, boundDays(placement));
  }
}
