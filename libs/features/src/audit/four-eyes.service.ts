import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain/actor';
import { asksForOthers, assertOtherEyes, type Ruled } from '#domain/four-eyes.rules';
import type { Who } from '#domain/machine';
import { TrailStore } from '#features/audit/trail.store';
import type { TrailLife } from '#features/audit/trail.sql';
import type { Tx } from '#platform/db/tx';

/** The record on which a command is given. */
export interface TrailRef {
  readonly life: TrailLife;
  readonly id: string;
}

/** The one place that keeps a command from those who took part in what it judges. */
@Injectable()
export class FourEyesService {
  constructor(private readonly trails: TrailStore) {}

  /**
   * Lets the system pass, and a person whose account has taken none of the steps that the rule excludes.
   * @param sides everything that the actor is to the record
   * @throws DomainError OWN_WORK with the earlier step, or with the side for which the actor speaks
   */
  async assert(tx: Tx, actor: Actor, rule: Ruled, on: TrailRef, sides: readonly Who[]): Promise<void> {
    if (actor.kind !== 'person' || !asksForOthers(rule)) return;
    const trail = await this.trails.of(tx, on.life, on.id);
    assertOtherEyes(rule, { accountId: actor.accountId, sides }, trail);
  }
}
