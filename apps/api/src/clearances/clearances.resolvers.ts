import { AttachedFileLoader } from '#api/files/attached-file.loader';
import { ClearanceTemplatesResolver } from '#api/clearances/clearance-templates.resolver';
import { ClearancesResolver } from '#api/clearances/clearances.resolver';

export const CLEARANCE_RESOLVERS = [AttachedFileLoader, ClearancesResolver, ClearanceTemplatesResolver];
