import { Injectable } from '@nestjs/common';
import type { ServiceDescription } from '#domain/associations/services/service';
import type { PersonActor } from '#domain/kernel/actor';
import { ServiceQueries } from '#features/associations/services/service.queries';
import { ServicesService } from '#features/associations/services/services.service';
import { ASSOCIATIONS } from '#features/demonstration/cast-services';
import {
  type Association,
  DemonstrationReferralsService,
} from '#features/demonstration/demonstration-referrals.service';
import { DemonstrationRegistryService } from '#features/demonstration/demonstration-registry.service';
import type { Tx } from '#platform/db/tx';

/** The association of which nobody checks the services: they show what time does to a directory. */
const FORGETFUL = ASSOCIATIONS.find(({ key }) => key === 'tamale')?.name ?? '';

/** Who writes services of the demonstration, and who checks them. */
export interface DirectoryHands {
  readonly owner: PersonActor;
  readonly officer: PersonActor;
  readonly guard: PersonActor;
}

/** Writes the services of the demonstration, each known by its body and name, and lets others check them. */
@Injectable()
export class DemonstrationServicesService {
  constructor(
    private readonly services: ServicesService,
    private readonly known: ServiceQueries,
    private readonly referrals: DemonstrationReferralsService,
    private readonly registry: DemonstrationRegistryService,
  ) {}

  /** Lets the associations say what they are, their safeguarding be rated, and referrals be made between them. */
  async refer(
    associations: readonly Association[],
    { officer, guard }: Omit<DirectoryHands, 'owner'>,
  ): Promise<void> {
    await this.registry.register(associations, officer);
    await this.referrals.rate(associations, guard);
    await this.referrals.refer(associations);
  }

  /**
   * While the clock is moved by so many days, the associations keep checking their services, all but one; else a story of
   * a year would leave a directory in which nothing is found.
   */
  async keep(tx: Tx, days: number): Promise<void> {
    await tx.query(
      `UPDATE service s SET assured_on = s.assured_on + $1::int FROM institution i
        WHERE i.id = s.institution_id AND i.kind = 'ASSOCIATION' AND i.name <> $2 AND s.state IN ('VERIFIED', 'DUE', 'STALE')`,
      [days, FORGETFUL],
    );
  }

  /** Brings the services of a body into the directory; one that was begun is continued. */
  async list(
    bodyId: string,
    descriptions: readonly ServiceDescription[],
    { owner, officer, guard }: DirectoryHands,
  ): Promise<void> {
    const rows = await this.known.ofBody(owner, bodyId);
    const known = new Map(rows.map(({ service }) => [service.name, service]));
    for (const description of descriptions) {
      const before = known.get(description.name);
      const id = before?.id ?? (await this.services.create(owner, bodyId, description));
      const state = before?.state ?? 'DRAFT';
      if (state === 'DRAFT') await this.services.step(owner, 'submit', { id });
      const isHidden = description.places.some(({ visibility }) => visibility === 'HIDDEN');
      if (state === 'DRAFT' || state === 'IN_REVIEW')
        await this.services.step(isHidden ? guard : officer, 'verify', { id });
    }
  }
}
