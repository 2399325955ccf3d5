import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { MatchingEventData } from '#domain/marketplace/matching/events';
import { MatchStore } from '#features/marketplace/matching/match.store';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** The people whom the lists of open needs name. */
@Injectable()
export class ListedPeopleService {
  constructor(
    private readonly matches: MatchStore,
    private readonly outbox: Outbox<MatchingEventData>,
  ) {}

  /** Says of every open need that lists the person that its list has to be made again. Part of the caller's transaction. */
  async announceLeft(tx: Tx, actor: PersonActor, professionalId: string): Promise<void> {
    const needs = await this.matches.listing(tx, professionalId);
    await this.outbox.append(
      tx,
      actorId(actor),
      ...needs.map(({ id, version, ...places }) => ({
        name: 'match.person-left' as const,
        aggregate: { type: 'need', id, version },
        data: { needId: id, ...places },
      })),
    );
  }
}
