import type { EventOf, EventPlace } from '#domain/kernel/event';

/** What happens to stories of placements. */
export const STORY_EVENTS = [
  'story.offered',
  'story.published',
  'story.declined',
  'story.withdrawn',
] as const;

export type StoryEvent = EventOf<
  (typeof STORY_EVENTS)[number],
  EventPlace & { readonly placementId: string }
>;
