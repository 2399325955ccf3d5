import { PlacementsResolver } from '#api/placements/placements.resolver';

export const PLACEMENT_RESOLVERS = [PlacementsResolver];
