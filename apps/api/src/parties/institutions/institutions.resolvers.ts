import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import { InstitutionsResolver } from '#api/parties/institutions/institutions.resolver';
import { PublicInstitutionsResolver } from '#api/parties/institutions/public-institutions.resolver';

export const INSTITUTION_RESOLVERS = [InstitutionLoader, InstitutionsResolver, PublicInstitutionsResolver];
