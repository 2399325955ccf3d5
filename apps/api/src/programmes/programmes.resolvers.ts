import { EnrolmentsResolver } from '#api/programmes/enrolments.resolver';
import { ProgrammeLoader } from '#api/programmes/programme.loader';
import { ProgrammesResolver } from '#api/programmes/programmes.resolver';

export const PROGRAMME_RESOLVERS = [ProgrammeLoader, ProgrammesResolver, EnrolmentsResolver];
