import { AttachedFileLoader } from '#api/identity/files/attached-file.loader';
import { ClearanceTemplatesResolver } from '#api/placements/clearances/clearance-templates.resolver';
import { ClearancesResolver } from '#api/placements/clearances/clearances.resolver';

export const CLEARANCE_RESOLVERS = [AttachedFileLoader, ClearancesResolver, ClearanceTemplatesResolver];
