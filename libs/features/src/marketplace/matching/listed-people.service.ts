import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '#domain/catalogue/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { MatchEvent } from '#domain/marketplace/matching/events';
import { MatchStore } from '#features/marketplace/matching/match.store';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** The people whom the lists of open needs name. */
@Injectable()
export class ListedPeopleService {
  constructor(
    private readonly matches: MatchStore,
    private readonly outbox: Outbox<DomainEvent>,
  ) {}

  /** Says of every open need that lists the person that its list has to be made again. Part of the caller's transaction. */
  async announceLeft(tx: Tx, actor: PersonActor, professionalId: string): Promise<void> {
    const needs = await this.matches.listing(tx, professionalId);
    await this.outbox.append(
      tx,
      actorId(actor),
      ...needs.map(({ id, version, ...places }): MatchEvent => ({
        name: 'match.person-left',
        aggregate: { type: 'need', id, version },
        data: { needId: id, ...places },
      })),
    );
  }
}
