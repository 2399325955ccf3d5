import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { refuseProblems } from '#domain/kernel/errors';
import { internationalPhone } from '#domain/kernel/text/phone.rules';
import { PLACEMENT_ACTS } from '#domain/placements/placements/placement.policy';
import { DEFAULT_READINESS } from '#domain/placements/placements/placement.rules';
import {
  type PlacementAction,
  PlacementActsService,
} from '#features/placements/placements/placement-acts.service';
import { PlacementFactsService } from '#features/placements/placements/placement-facts.service';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import { PlacementWorkStore } from '#features/placements/placements/placement-work.store';
import { Clock } from '#platform/clock/clock';

/** The emergency contact. */
export interface EmergencyContact {
  readonly name: string;
  readonly phone: string;
  readonly relation?: string | null;
}

/** What is prepared before someone arrives, or before the first call. */
@Injectable()
export class PreparationsService {
  constructor(
    private readonly acts: PlacementActsService,
    private readonly rows: PlacementWorkStore,
    private readonly facts: PlacementFactsService,
    private readonly steps: PlacementStepsService,
    private readonly clock: Clock,
  ) {}

  /** Marks a line of the host's readiness list as done, or not done. Refuses BAD_INPUT for a line that is not on it. */
  tick(actor: PersonActor, action: PlacementAction, code: string, isDone: boolean): Promise<void> {
    return this.acts.act(actor, action, PLACEMENT_ACTS.tickReadiness, async (tx, placement) => {
      const isListed = DEFAULT_READINESS.some((item) => item.code === code);
      refuseProblems(isListed ? [] : [{ field: 'code', code: 'UNKNOWN_WORD' }]);
      const tick = {
        placementId: placement.id,
        code,
        tickedBy: actor.accountId,
        tickedAt: this.clock.now(),
      };
      await this.rows.putTick(tx, tick, isDone);
      const facts = { line: code, isDone, percent: await this.facts.readiness(tx, placement.id) };
      await this.steps.appendEvent(tx, actor, placement, 'placement.readiness-changed', facts, {
        onBehalfOf: action.onBehalfOf,
      });
    });
  }

  /**
   * Saves the emergency contact, whose number is to reach the same telephone from everywhere; the trail only says that it
   * was given. Refuses BAD_INPUT.
   */
  async giveContact(actor: PersonActor, action: PlacementAction, given: EmergencyContact): Promise<void> {
    await this.acts.act(actor, action, PLACEMENT_ACTS.giveContact, async (tx, placement) => {
      const phone = internationalPhone(given.phone) ?? '';
      refuseProblems(phone === '' ? [{ field: 'contact.phone', code: 'PHONE_FORM' }] : []);
      const { name, relation = null } = given;
      await this.rows.putContact(tx, {
        placementId: placement.id,
        name: name.trim(),
        phone,
        relation,
        givenAt: this.clock.now(),
      });
      await this.steps.appendEvent(
        tx,
        actor,
        placement,
        'placement.contact-given',
        {},
        { onBehalfOf: action.onBehalfOf },
      );
    });
  }

  /** Keeps whether the link between the two worked when it was tried. */
  testLink(actor: PersonActor, action: PlacementAction, worked: boolean): Promise<void> {
    return this.acts.act(actor, action, PLACEMENT_ACTS.testLink, async (tx, placement) => {
      await this.rows.putLinkTest(tx, {
        placementId: placement.id,
        worked,
        testedBy: actor.accountId,
        testedAt: this.clock.now(),
      });
      await this.steps.appendEvent(
        tx,
        actor,
        placement,
        'placement.link-tested',
        { worked },
        { onBehalfOf: action.onBehalfOf },
      );
    });
  }
}
