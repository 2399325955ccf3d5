import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '#domain/catalogue/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { MatchEvent } from '#domain/marketplace/matching/events';
import { PROFESSIONAL_EVENT } from '#domain/parties/professionals/events';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { InstitutionPeopleService } from '#features/parties/institutions/institution-people.service';
import { professionalEvent } from '#features/parties/professionals/professional-event';
import { ProfileLifeService } from '#features/parties/professionals/profile-life.service';
import { ErasureStore } from '#features/privacy/erasure.store';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** Takes a professional out of everything that is still open, so that nobody waits for somebody who is gone. */
@Injectable()
export class DeparturesService {
  constructor(
    private readonly profiles: ProfileLifeService,
    private readonly applications: ApplicationsService,
    private readonly institutions: InstitutionPeopleService,
    private readonly store: ErasureStore,
    private readonly outbox: Outbox<DomainEvent>,
  ) {}

  /** Leaves the institutions; one that has no owner then is in the hands of its case officers. Part of the erasure. */
  leaveInstitutions(tx: Tx, actor: PersonActor): Promise<void> {
    return this.institutions.leaveAll(tx, actor);
  }

  /** Withdraws the open candidacies, has the lists made again that name the person, and ends the profile. Part of the erasure. */
  async leave(tx: Tx, actor: PersonActor, professionalId: string): Promise<void> {
    const professional = await this.profiles.end(tx, professionalId);
    await this.applications.withdrawAll(tx, actor, professionalId);
    const lists = await this.store.listing(tx, professionalId);
    await this.outbox.append(
      tx,
      actorId(actor),
      professionalEvent(professional, PROFESSIONAL_EVENT.erase),
      ...lists.map(({ id, version, ...places }): MatchEvent => ({
        name: 'match.person-left',
        aggregate: { type: 'need', id, version },
        data: { needId: id, ...places },
      })),
    );
  }
}
