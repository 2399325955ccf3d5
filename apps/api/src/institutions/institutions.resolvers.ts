import { InstitutionLoader } from '#api/institutions/institution.loader';
import { InstitutionsResolver } from '#api/institutions/institutions.resolver';

export const INSTITUTION_RESOLVERS = [InstitutionLoader, InstitutionsResolver];
