import { CoverLoader } from '#api/identity/delegations/cover.loader';
import { DelegationsResolver } from '#api/identity/delegations/delegations.resolver';

export const DELEGATION_RESOLVERS = [CoverLoader, DelegationsResolver];
