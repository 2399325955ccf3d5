import { DelegationsResolver } from '#api/identity/delegations/delegations.resolver';
import { CoverLoader } from '#api/identity/delegations/cover.loader';

export const DELEGATION_RESOLVERS = [CoverLoader, DelegationsResolver];
