import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of results: at most five groups, five statements pointed out of a kind, 500 in all. */
export const OPINION_BOUNDS: FieldBounds = {
  Opinions: { AS_READ: 'agree disagree groups shared statements' },
  OpinionGroup: { AS_READ: 'marks' },
  AnsweredStatement: { AS_READ: 'groups' },
};
