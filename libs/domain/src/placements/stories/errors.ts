/** Refusals of stories. */
export const STORY_ERRORS = {
  STORY_TOO_EARLY: {
    category: 'CONFLICT',
    sentence: 'A story is about a placement that is completed.',
  },
} as const;
