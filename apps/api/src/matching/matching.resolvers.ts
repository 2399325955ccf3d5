import { MatchLoader } from '#api/matching/match.loader';
import { MatchesResolver } from '#api/matching/matches.resolver';

export const MATCHING_RESOLVERS = [MatchLoader, MatchesResolver];
