import { type Announcements, notify } from '#domain/kernel/announcement';
import type { STORY_EVENTS } from '#domain/placements/stories/events';

/** Staff hear of a story that waits; whoever wrote it, what became of it. */
export const STORY_ANNOUNCEMENTS = {
  'story.offered': [notify('CASE_OFFICERS', 'REVIEW', 'story.toRead', 'decideStory')],
  'story.published': [notify('PROFESSIONAL', 'PLACEMENT', 'story.published', 'nothing')],
  'story.declined': [notify('PROFESSIONAL', 'PLACEMENT', 'story.declined', 'tellAgain')],
  'story.withdrawn': [],
} as const satisfies Announcements<(typeof STORY_EVENTS)[number]>;
