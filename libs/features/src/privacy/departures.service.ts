import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { PersonActor } from '#domain/kernel/actor';
import { DEPARTURES } from '#features/departures';
import type { FindService } from '#features/identity/accounts/departure';
import type { Tx } from '#platform/db/tx';

/** Takes a person out of everything that is still open, area by area. Part of the erasure. */
@Injectable()
export class DeparturesService {
  constructor(private readonly modules: ModuleRef) {}

  /** Leaves what the account belongs to. */
  async leaveOrganisations(tx: Tx, actor: PersonActor): Promise<void> {
    for (const departure of DEPARTURES)
      if (departure.from === 'ORGANISATIONS') await departure.leave(this.find, tx, actor);
  }

  /** Ends what the account's professional has open. */
  async leaveCases(tx: Tx, actor: PersonActor, professionalId: string): Promise<void> {
    for (const departure of DEPARTURES)
      if (departure.from === 'CASES') await departure.leave(this.find, tx, actor, professionalId);
  }

  private readonly find: FindService = (service) => this.modules.get(service, { strict: false });
}
