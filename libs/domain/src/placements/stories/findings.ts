/** What can be wrong with stories. */
export const STORY_FINDINGS = {
  AGREE_FIRST: 'Agree that it is public, or keep it to yourself.',
} as const;
