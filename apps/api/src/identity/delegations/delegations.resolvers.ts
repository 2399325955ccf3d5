import { DelegationsResolver } from '#api/identity/delegations/delegations.resolver';
import { StandInLoader } from '#api/identity/delegations/stand-in.loader';

export const DELEGATION_RESOLVERS = [StandInLoader, DelegationsResolver];
