import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of stories cost. */
export const STORY_PRICES: FieldPrices = {
  Query: { FREE: 'storyConsent', ROW: 'myStory', PAGE: 'stories storiesToDecide' },
  Mutation: { WRITE: 'decideStory tellStory withdrawStory' },
};
