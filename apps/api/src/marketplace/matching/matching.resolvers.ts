import { MatchLoader } from '#api/marketplace/matching/match.loader';
import { MatchOverridesResolver } from '#api/marketplace/matching/match-overrides.resolver';
import { MatchWordsResolver } from '#api/marketplace/matching/match-words.resolver';
import { MatchesResolver } from '#api/marketplace/matching/matches.resolver';
import { NeedPreviewResolver } from '#api/marketplace/matching/need-preview.resolver';
import { RematchesResolver } from '#api/marketplace/matching/rematches.resolver';
import { WeightsDifferenceResolver } from '#api/marketplace/matching/weights-difference.resolver';

export const MATCHING_RESOLVERS = [
  MatchLoader,
  MatchesResolver,
  MatchOverridesResolver,
  MatchWordsResolver,
  NeedPreviewResolver,
  RematchesResolver,
  WeightsDifferenceResolver,
];
