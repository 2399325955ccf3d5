import { Injectable } from '@nestjs/common';
import type { TrailKind } from '#domain/catalogue/actions';
import { ANSWER_OBJECTION } from '#domain/identity/accounts/acts';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { asksForOthers, assertOtherEyes, type Ruled } from '#domain/kernel/four-eyes.rules';
import type { Who } from '#domain/kernel/machine';
import { TrailStore } from '#features/identity/audit/trail.store';
import type { Tx } from '#platform/db/tx';

/** The record on which a command is given. */
export interface TrailRef {
  readonly kind: TrailKind;
  readonly id: string;
}

/** The one place that keeps a command from those who took part in what it judges. */
@Injectable()
export class FourEyesService {
  constructor(private readonly trails: TrailStore) {}

  /**
   * Lets the system pass, and a person whose account has taken none of the steps that the rule excludes.
   * @param sides everything that the actor is to the record
   * @throws DomainError FOUR_EYES_REQUIRED with the earlier step, or with the side for which the actor speaks; OBJECTION_OPEN
   * while nobody has answered an objection to a step in somebody's name
   */
  async assert(tx: Tx, actor: Actor, rule: Ruled, on: TrailRef, sides: readonly Who[]): Promise<void> {
    if (actor.kind !== 'person' || !asksForOthers(rule)) return;
    const trail = await this.trails.of(tx, on.kind, on.id);
    assertOtherEyes(rule, { accountId: actor.accountId, sides }, trail);
    if (rule.name !== ANSWER_OBJECTION.name && (await this.trails.hasOpenObjection(tx, on.kind, on.id)))
      throw new DomainError('OBJECTION_OPEN');
  }
}
