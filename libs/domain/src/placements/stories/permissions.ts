import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of stories. */
export const STORY_PERMISSIONS = {
  'story.tell': ['PROFESSIONAL'],
  'story.decide': ['CASE_OFFICER', 'APPROVER'],
} as const satisfies Permissions;
