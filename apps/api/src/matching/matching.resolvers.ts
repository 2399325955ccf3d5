import { MatchLoader } from '#api/matching/match.loader';
import { MatchOverridesResolver } from '#api/matching/match-overrides.resolver';
import { MatchesResolver } from '#api/matching/matches.resolver';
import { MatchWordsResolver } from '#api/matching/match-words.resolver';
import { NeedPreviewResolver } from '#api/matching/need-preview.resolver';
import { RematchesResolver } from '#api/matching/rematches.resolver';

export const MATCHING_RESOLVERS = [
  MatchLoader,
  MatchesResolver,
  MatchOverridesResolver,
  MatchWordsResolver,
  NeedPreviewResolver,
  RematchesResolver,
];
