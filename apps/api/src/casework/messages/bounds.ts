import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of messages. */
export const MESSAGE_BOUNDS: FieldBounds = {
  Query: { AS_READ: 'unreadThreads', LAST_1000: 'directMessages' },
};
