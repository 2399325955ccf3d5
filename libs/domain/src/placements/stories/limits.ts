/** What a story holds, in characters. */
export const STORY_LIMITS = {
  called: 100,
  text: [40, 600],
} as const;
