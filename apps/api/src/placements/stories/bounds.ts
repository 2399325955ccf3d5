import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of stories. */
export const STORY_BOUNDS: FieldBounds = {
  Query: { AS_READ: 'stories storiesToDecide' },
};
