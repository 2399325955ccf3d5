import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { MatchingEventData, RematchEventData } from '#domain/marketplace/matching/events';
import {
  assertMayFollowRematch,
  assertMayRunMatching,
  mayRunMatching,
} from '#domain/marketplace/matching/match.policy';
import { MATCHING, MatchListsService } from '#features/marketplace/matching/match-lists.service';
import { MatchingService } from '#features/marketplace/matching/matching.service';
import type { RematchEntity, RematchStage } from '#features/marketplace/matching/rematch.entity';
import {
  type ClaimedPart,
  type MatchingPlace,
  RematchStore,
} from '#features/marketplace/matching/rematch.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Jobs that share a rematch from its start. */
const WIDTH = 4;

/**
 * Matches a whole programme again, part by part, or one need or professional of it. Each job does one part and asks for
 * the next, so that small jobs come in between; a part is locked while it is done, so that several workers share the
 * work and a crash gives its part back.
 */
@Injectable()
export class RematchesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: RematchStore,
    private readonly matching: MatchingService,
    private readonly lists: MatchListsService,
    private readonly outbox: Outbox<MatchingEventData>,
    private readonly clock: Clock,
  ) {}

  /** Starts a rematch of a programme, in place of all that run in it; answers its id. Refuses FORBIDDEN. */
  start(actor: PersonActor, programmeId: string): Promise<string> {
    assertMayRunMatching(actor, programmeId);
    return this.ask(actor, { scope: 'PROGRAMME', subjectId: programmeId }, () =>
      Promise.resolve(programmeId),
    );
  }

  /** Ranks one need again; answers the id of the rematch. Refuses NOT_FOUND. */
  startForNeed(actor: PersonActor, needId: string): Promise<string> {
    return this.ask(actor, { scope: 'NEED', subjectId: needId }, async (tx) =>
      reachable(actor, [await this.store.placeOfNeed(tx, needId)]),
    );
  }

  /** Takes in one professional again and ranks every need that this touches; answers the id. Refuses NOT_FOUND. */
  startForProfessional(actor: PersonActor, professionalId: string): Promise<string> {
    return this.ask(actor, { scope: 'PROFESSIONAL', subjectId: professionalId }, async (tx) =>
      reachable(actor, await this.store.placesOfProfessional(tx, professionalId)),
    );
  }

  /** Starts the rematch of a programme that an event asks for, once. */
  startFor(eventId: string, programmeId: string): Promise<void> {
    const about = { scope: 'PROGRAMME', subjectId: programmeId, programmeId } as const;
    return this.work.run(MATCHING, (tx) =>
      this.begin(tx, this.rematch(eventId, about, { cause: 'RULES', startedBy: MATCHING })),
    );
  }

  /** Stops a rematch: parts under way end, no other begins. Refuses NOT_FOUND. */
  cancel(actor: PersonActor, id: string): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const rematch = await this.store.lock(tx, id);
      assertMayFollowRematch(actor, rematch);
      if (rematch.state === 'RUNNING') await this.end(tx, rematch, 'CANCELLED', actorId(actor));
    });
  }

  /** Does the next part that nobody does, and asks for the one after. Does nothing when there is none. */
  doPart(id: string): Promise<void> {
    return this.work.run(MATCHING, async (tx) => {
      const part = await this.store.claim(tx, id);
      if (!part) return;
      await this.perform(part);
      await this.store.finishPart(tx, part, this.clock.now());
      const rematch = await this.store.lock(tx, id);
      if (rematch.state !== 'RUNNING') return;
      if ((await this.store.openParts(tx, rematch)) > 0)
        await this.appendEvent(tx, rematch, 'rematch.advanced');
      else if (rematch.stage === 'PEOPLE') await this.enter(tx, rematch, 'NEEDS');
      else await this.end(tx, rematch, 'DONE', MATCHING);
    });
  }

  private async perform({ stage, ids, scope }: ClaimedPart): Promise<void> {
    if (stage === 'NEEDS') for (const needId of ids) await this.lists.rankNeed(needId, 'REMATCH');
    else if (scope === 'PROGRAMME') await this.matching.refresh(ids);
    else for (const professionalId of ids) await this.matching.refreshProfessional(professionalId);
  }

  private ask(
    actor: PersonActor,
    subject: Pick<RematchEntity, 'scope' | 'subjectId'>,
    programmeOf: (tx: Tx) => Promise<string>,
  ): Promise<string> {
    const id = uuidv7();
    const startedBy = actorId(actor);
    return this.work.run(startedBy, async (tx) => {
      const about = { ...subject, programmeId: await programmeOf(tx) };
      await this.begin(tx, this.rematch(id, about, { cause: 'STAFF', startedBy }));
      return id;
    });
  }

  private async begin(tx: Tx, rematch: RematchEntity): Promise<void> {
    if (!(await this.store.insert(tx, rematch))) return;
    for (const old of await this.store.overtaken(tx, rematch))
      await this.end(tx, old, 'CANCELLED', rematch.startedBy);
    await this.appendEvent(tx, rematch, 'rematch.started');
    await this.enter(tx, rematch, 'PEOPLE');
  }

  /** Cuts a stage into parts and asks for the first of them; an empty stage is passed over. */
  private async enter(tx: Tx, rematch: RematchEntity, stage: RematchStage): Promise<void> {
    rematch.stage = stage;
    await this.store.save(tx, rematch);
    const parts = await this.store.cut(tx, rematch, stage);
    if (parts === 0 && stage === 'PEOPLE') return this.enter(tx, rematch, 'NEEDS');
    if (parts === 0) return this.end(tx, rematch, 'DONE', MATCHING);
    for (let i = 0; i < Math.min(parts, WIDTH); i++) await this.appendEvent(tx, rematch, 'rematch.advanced');
  }

  private async end(tx: Tx, rematch: RematchEntity, state: 'DONE' | 'CANCELLED', by: string): Promise<void> {
    rematch.state = state;
    rematch.finishedAt = this.clock.now();
    await this.store.save(tx, rematch);
    await this.appendEvent(tx, rematch, state === 'DONE' ? 'rematch.finished' : 'rematch.cancelled', by);
  }

  private async appendEvent(
    tx: Tx,
    rematch: RematchEntity,
    name: keyof RematchEventData,
    by = rematch.startedBy,
  ): Promise<void> {
    const { id, programmeId, stage } = rematch;
    const aggregate = { type: 'rematch', id, version: 1 };
    await this.outbox.append(tx, by, { name, aggregate, data: { programmeId, stage } });
  }

  private rematch(
    id: string,
    about: Pick<RematchEntity, 'programmeId' | 'scope' | 'subjectId'>,
    why: Pick<RematchEntity, 'cause' | 'startedBy'>,
  ): RematchEntity {
    const startedAt = this.clock.now();
    return { id, ...about, ...why, state: 'RUNNING', stage: 'PEOPLE', startedAt, finishedAt: null };
  }
}

/** The programme of the first place in which the actor may run matching. Throws NOT_FOUND. */
function reachable(actor: PersonActor, places: readonly MatchingPlace[]): string {
  const place = places.find(({ programmeId, country }) => mayRunMatching(actor, programmeId, country));
  if (!place) throw new DomainError('NOT_FOUND');
  return place.programmeId;
}
