import { DelegationsResolver } from '#api/delegations/delegations.resolver';
import { StandInLoader } from '#api/delegations/stand-in.loader';

export const DELEGATION_RESOLVERS = [StandInLoader, DelegationsResolver];
