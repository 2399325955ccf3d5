import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of invitations. */
export const INVITATION_BOUNDS: FieldBounds = {
  Query: {
    FIRST_100: 'myInvitations',
    FIRST_500: 'staffInvitations',
  },
};
