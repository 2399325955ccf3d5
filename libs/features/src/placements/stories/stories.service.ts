import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import type { StoryEventData } from '#domain/placements/stories/events';
import {
  assertMayDecide,
  assertMayTell,
  type Story,
  storyAfter,
  type StoryReason,
} from '#domain/placements/stories/story.rules';
import { assertStoryConsent } from '#domain/placements/stories/story-consent';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import type { StoryEntity } from '#features/placements/stories/story.entity';
import { StoryStore } from '#features/placements/stories/story.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Stories: written by the person, read by staff, shown to anyone, taken back at any time. */
@Injectable()
export class StoriesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: StoryStore,
    private readonly placements: PlacementStepsService,
    private readonly outbox: Outbox<StoryEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes of one's own placement; what was written before is replaced. Refuses NOT_FOUND, STORY_TOO_EARLY, BAD_INPUT
   * without the agreement to the current words, ILLEGAL_TRANSITION while the story is public.
   */
  tell(actor: PersonActor, placementId: string, story: Story, locale: Locale): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const placement = await this.placements.lock(tx, placementId);
      const { professionalId, programmeId, institutionId, country } = placement;
      if (actor.professionalId !== professionalId) throw new DomainError('NOT_FOUND');
      assertMayTell(placement.state, story);
      const read = assertStoryConsent(story.textVersion, story.readIn ?? locale);
      const present = await this.store.lock(tx, placementId);
      const row: StoryEntity = {
        ...{ placementId, professionalId, programmeId, institutionId, country, locale },
        state: storyAfter(present?.state ?? null, 'tell'),
        version: present?.version ?? 0,
        called: story.called,
        text: story.text,
        ...{ consentVersion: read.version, consentLanguage: read.language, consentDigest: read.digest },
        agreedAt: this.clock.now(),
        decidedBy: null,
        decidedAt: null,
        reason: null,
      };
      await this.save(tx, actor, row, 'story.offered');
    });
  }

  /** Takes it back: from now on nobody reads it, and nothing of it is kept. Refuses NOT_FOUND, ILLEGAL_TRANSITION. */
  withdraw(actor: PersonActor, placementId: string): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const story = await this.store.lock(tx, placementId);
      if (!story || story.professionalId !== actor.professionalId) throw new DomainError('NOT_FOUND');
      const state = storyAfter(story.state, 'withdraw');
      await this.save(tx, actor, { ...story, state, called: '', text: '', reason: null }, 'story.withdrawn');
    });
  }

  /** Shows a story to anyone, or not and says why. Refuses NOT_FOUND, ILLEGAL_TRANSITION. */
  decide(actor: PersonActor, placementId: string, reason: StoryReason | null): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const story = await this.store.lock(tx, placementId);
      if (!story) throw new DomainError('NOT_FOUND');
      assertMayDecide(actor, story);
      const state = storyAfter(story.state, reason ? 'decline' : 'publish');
      const decided = { ...story, state, reason, decidedBy: actor.accountId, decidedAt: this.clock.now() };
      await this.save(tx, actor, decided, reason ? 'story.declined' : 'story.published');
    });
  }

  private async save(
    tx: Tx,
    actor: PersonActor,
    story: StoryEntity,
    name: keyof StoryEventData,
  ): Promise<void> {
    await this.store.save(tx, story);
    const { placementId, professionalId, programmeId, institutionId, country, version } = story;
    await this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'story', id: placementId, version },
      ...(story.reason && { reason: story.reason }),
      data: { placementId, professionalId, programmeId, institutionId, country },
    });
  }
}
