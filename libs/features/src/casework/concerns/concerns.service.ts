import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { assertMayReadConcern, decideConcern } from '#domain/casework/concerns/concern.policy';
import { CONCERN, type ConcernCommand } from '#domain/casework/concerns/concern.states';
import type { ConcernEventData } from '#domain/casework/concerns/events';
import { CONCERNS_AT_ONCE } from '#domain/identity/accounts/budgets';
import { type Actor, actorId, type PersonActor } from '#domain/kernel/actor';
import { nextState } from '#domain/kernel/machine';
import type { ConcernEntity } from '#features/casework/concerns/concern.entity';
import { ConcernStore } from '#features/casework/concerns/concern.store';
import { ConcernSealService } from '#features/casework/concerns/concern-seal.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { TurnsBySender } from '#platform/limits/turns';
import { Outbox } from '#platform/outbox/outbox';

/** What someone has to say. */
export interface NewConcern {
  readonly text: string;
  readonly contact?: string | null;
  /** Where it happened, ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  readonly subject?: string | null;
  readonly subjectId?: string | null;
  /** Whether the account is kept with it, for those who are signed in. */
  readonly withName: boolean;
}

/** A command on a concern, as an officer gives it. */
export interface ConcernStep {
  readonly id: string;
  /** One of the command's codes; what came of the concern. */
  readonly reason?: string | null;
}

/** The trail never says who: to it, every concern comes from a visitor. */
const NOBODY = actorId({ kind: 'visitor' });

/** Taking in safeguarding concerns, and working on them. */
@Injectable()
export class ConcernsService {
  private readonly turns = new TurnsBySender(CONCERNS_AT_ONCE);

  constructor(
    private readonly work: UnitOfWork,
    private readonly concerns: ConcernStore,
    private readonly seals: ConcernSealService,
    private readonly outbox: Outbox<ConcernEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes in a concern from anyone, and refuses none: of one sender a few are taken at a time, the others wait for
   * their turn, so that a flood from one place does not keep out the concern from another.
   */
  raise(actor: Actor, given: NewConcern, sender: string): Promise<void> {
    return this.turns.run(sender, () => this.takeIn(actor, given));
  }

  private async takeIn(actor: Actor, given: NewConcern): Promise<void> {
    const { text, contact, country = null, subject, subjectId, withName } = given;
    const receivedAt = this.clock.now();
    const state = nextState(CONCERN, null, 'raise');
    const concern = { id: randomUUID(), state, country, receivedAt, outcome: null, version: 1 };
    const authorId = withName && actor.kind === 'person' ? actor.accountId : null;
    await this.work.run(NOBODY, async (tx) => {
      await this.concerns.insert(tx, concern);
      const sealed = this.seals.close(concern.id, { text, contact, authorId, subject, subjectId });
      await this.concerns.append(tx, { concernId: concern.id, sealed, writtenAt: receivedAt });
      await this.appendEvent(tx, NOBODY, concern, 'concern.raised');
    });
  }

  /** An officer's step. Refuses NOT_FOUND, ILLEGAL_TRANSITION, REASON_REQUIRED. */
  async step(
    actor: PersonActor,
    command: Exclude<ConcernCommand, 'raise'>,
    { id, reason }: ConcernStep,
  ): Promise<void> {
    await this.change(actor, id, (_tx, concern) => {
      concern.state = decideConcern(actor, concern, command, reason);
      concern.outcome = reason ?? null;
    });
  }

  /** Adds an officer's note. Refuses NOT_FOUND. */
  async note(actor: PersonActor, id: string, text: string): Promise<void> {
    await this.change(actor, id, (tx, concern) => {
      assertMayReadConcern(actor, concern);
      const sealed = this.seals.close(id, { text, authorId: actor.accountId });
      return this.concerns.append(tx, { concernId: id, sealed, writtenAt: this.clock.now() });
    });
  }

  private change(
    actor: PersonActor,
    id: string,
    make: (tx: Tx, concern: ConcernEntity) => unknown,
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const concern = await this.concerns.lock(tx, id);
      await make(tx, concern);
      await this.concerns.save(tx, concern);
      await this.appendEvent(tx, actorId(actor), concern, 'concern.updated');
    });
  }

  /** The event carries no more than what decides which officers are notified. */
  private async appendEvent(
    tx: Tx,
    by: string,
    { id, version, country }: ConcernEntity,
    name: 'concern.raised' | 'concern.updated',
  ): Promise<void> {
    await this.outbox.append(tx, by, {
      name,
      aggregate: { type: 'concern', id, version },
      data: country ? { country } : {},
    });
  }
}
