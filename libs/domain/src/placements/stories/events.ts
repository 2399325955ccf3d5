import type { Alike, EventPlace } from '#domain/kernel/event';

/** What happens to stories of placements. */
export const STORY_EVENTS = [
  'story.offered',
  'story.published',
  'story.declined',
  'story.withdrawn',
] as const;

/** What each event of a story carries. */
export type StoryEventData = Alike<
  (typeof STORY_EVENTS)[number],
  EventPlace & { readonly placementId: string }
>;
