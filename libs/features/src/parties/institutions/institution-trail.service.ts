import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import type { EventCause } from '#domain/kernel/event';
import type { Ruled } from '#domain/kernel/four-eyes.rules';
import type { InstitutionEventData, InstitutionEventFacts } from '#domain/parties/institutions/events';
import { type InstitutionFacts, whoIsAt } from '#domain/parties/institutions/institution.policy';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import type { InstitutionEntity } from '#features/parties/institutions/institution.entity';
import { institutionEvent } from '#features/parties/institutions/institution-event';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** What was done with an institution: the events that tell of it, and the rule that reads them. */
@Injectable()
export class InstitutionTrailService {
  constructor(
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<InstitutionEventData>,
  ) {}

  /** Keeps a command from those who took part in what it judges. Refuses FOUR_EYES_REQUIRED, OBJECTION_OPEN. */
  assertOthers(
    tx: Tx,
    actor: PersonActor,
    rule: Ruled,
    facts: InstitutionFacts & { readonly id: string },
  ): Promise<void> {
    return this.eyes.assert(tx, actor, rule, { kind: 'institution', id: facts.id }, whoIsAt(actor, facts));
  }

  /** Appends an event of the institution. */
  appendEvent<N extends keyof InstitutionEventFacts>(
    tx: Tx,
    by: string,
    institution: InstitutionEntity,
    name: N,
    facts: InstitutionEventFacts[N],
    cause: EventCause = {},
  ): Promise<void> {
    return this.outbox.append(tx, by, institutionEvent(institution, name, facts, cause));
  }
}
