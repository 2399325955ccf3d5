import { EnrolmentsResolver } from '#api/parties/programmes/enrolments.resolver';
import { ProgrammeLoader } from '#api/parties/programmes/programme.loader';
import { ProgrammesResolver } from '#api/parties/programmes/programmes.resolver';

export const PROGRAMME_RESOLVERS = [ProgrammeLoader, ProgrammesResolver, EnrolmentsResolver];
