import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { AssociationQueries } from '#features/associations/registry/association.queries';
import { AssociationsService } from '#features/associations/registry/associations.service';
import { REGISTRY } from '#features/demonstration/cast-registry';
import type { Association } from '#features/demonstration/demonstration-referrals.service';

/** Lets the associations of the demonstration say what they are, and staff find some of their numbers. */
@Injectable()
export class DemonstrationRegistryService {
  constructor(
    private readonly associations: AssociationsService,
    private readonly known: AssociationQueries,
  ) {}

  /** Those that are there already stay as they are; a check that is missing is made. */
  async register(associations: readonly Association[], officer: PersonActor): Promise<void> {
    const known = await this.known.all({});
    for (const { key, institutionId, focalPoint } of associations) {
      const part = REGISTRY[key];
      if (!part) continue;
      const before = known.find(({ id }) => id === institutionId);
      if (!before) await this.associations.save(focalPoint, institutionId, part);
      for (const { scheme } of part.checked ? part.identifiers : [])
        if (!before?.identifiers.some((one) => one.scheme === scheme && one.checkedOn !== null))
          await this.associations.check(officer, institutionId, scheme);
    }
  }
}
