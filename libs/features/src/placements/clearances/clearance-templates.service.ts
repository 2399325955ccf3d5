import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { assertMayManageProgramme } from '#domain/parties/programmes/programme.policy';
import type { ClearanceTemplateEventData } from '#domain/placements/clearances/events';
import { assertTemplate, type ClearanceTemplate } from '#domain/placements/clearances/template.rules';
import { ClearanceStore } from '#features/placements/clearances/clearance.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Publishing which checks a programme asks for. */
@Injectable()
export class ClearanceTemplatesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ClearanceStore,
    private readonly outbox: Outbox<ClearanceTemplateEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts a new template in force for placements accepted from now on; answers its version.
   * Refuses FORBIDDEN, BAD_INPUT, and STALE_VERSION unless it follows the version that the actor has seen.
   */
  async publish(
    actor: PersonActor,
    programmeId: string,
    seenVersion: number,
    { rules, countryRisks, otherRisk }: ClearanceTemplate,
  ): Promise<number> {
    assertMayManageProgramme(actor, programmeId);
    assertTemplate({ rules, countryRisks, otherRisk });
    return this.work.run(actorId(actor), async (tx) => {
      const present = (await this.store.template(tx, programmeId))?.version ?? 0;
      if (present !== seenVersion) throw new DomainError('STALE_VERSION', { version: present });
      const version = present + 1;
      await this.store.insertTemplate(tx, {
        programmeId,
        version,
        rules: [...rules],
        countryRisks: { ...countryRisks },
        otherRisk,
        publishedBy: actor.accountId,
        publishedAt: this.clock.now(),
      });
      await this.outbox.append(tx, actorId(actor), {
        name: 'clearance.template-published',
        aggregate: { type: 'programme', id: programmeId, version },
        data: { programmeId },
      });
      return version;
    });
  }
}
