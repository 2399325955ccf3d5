import { MatchLoader } from '#api/matching/match.loader';
import { MatchesResolver } from '#api/matching/matches.resolver';
import { RematchesResolver } from '#api/matching/rematches.resolver';

export const MATCHING_RESOLVERS = [MatchLoader, MatchesResolver, RematchesResolver];
