import { ACCOUNT_RESOLVERS } from '#api/accounts/accounts.resolvers';
import { DELEGATION_RESOLVERS } from '#api/delegations/delegations.resolvers';
import { WORK_RESOLVERS } from '#api/clocks/clocks.resolvers';
import { AuditResolver } from '#api/audit/audit.resolver';
import { ObjectionsResolver } from '#api/audit/objections.resolver';
import { TrailLoader } from '#api/audit/trail.loader';
import { CLEARANCE_RESOLVERS } from '#api/clearances/clearances.resolvers';
import { ConcernsResolver } from '#api/concerns/concerns.resolver';
import { CANDIDACY_RESOLVERS } from '#api/candidacies/candidacies.resolvers';
import { WITHHELD_RESOLVERS } from '#api/fields/withheld.resolver';
import { DemonstrationResolver } from '#api/demonstration/demonstration.resolver';
import { ErrorResolver } from '#api/graphql/error.resolver';
import { MATCHING_RESOLVERS } from '#api/matching/matching.resolvers';
import { INSTITUTION_RESOLVERS } from '#api/institutions/institutions.resolvers';
import { INVITATION_RESOLVERS } from '#api/invitations/invitations.resolvers';
import { NOTIFICATION_RESOLVERS } from '#api/notifications/notifications.resolvers';
import { REPORT_RESOLVERS } from '#api/reports/reports.resolvers';
import { EqualityResolver } from '#api/equality/equality.resolver';
import { HostResponseResolver } from '#api/kpis/host-response.resolver';
import { KpisResolver } from '#api/kpis/kpis.resolver';
import { OperationsResolver } from '#api/operations/operations.resolver';
import { PapersResolver } from '#api/papers/papers.resolver';
import { NEED_RESOLVERS } from '#api/needs/needs.resolvers';
import { TAXONOMY_RESOLVERS } from '#api/taxonomy/taxonomy.resolvers';
import { ErasureResolver } from '#api/privacy/erasure.resolver';
import { WordsResolver } from '#api/privacy/words.resolver';
import { PLACEMENT_RESOLVERS } from '#api/placements/placements.resolvers';
import { PROFESSIONAL_RESOLVERS } from '#api/professionals/professionals.resolvers';
import { PROGRAMME_RESOLVERS } from '#api/programmes/programmes.resolvers';

/** The one list of resolvers; the schema is made of these and nothing else. */
export const RESOLVERS = [
  ErrorResolver,
  DemonstrationResolver,
  AuditResolver,
  TrailLoader,
  ObjectionsResolver,
  OperationsResolver,
  ConcernsResolver,
  ...CLEARANCE_RESOLVERS,
  ...ACCOUNT_RESOLVERS,
  ...DELEGATION_RESOLVERS,
  ...WORK_RESOLVERS,
  ErasureResolver,
  WordsResolver,
  ...TAXONOMY_RESOLVERS,
  ...PROFESSIONAL_RESOLVERS,
  ...INSTITUTION_RESOLVERS,
  ...INVITATION_RESOLVERS,
  ...PROGRAMME_RESOLVERS,
  PapersResolver,
  ...REPORT_RESOLVERS,
  KpisResolver,
  HostResponseResolver,
  EqualityResolver,
  ...NEED_RESOLVERS,
  ...NOTIFICATION_RESOLVERS,
  ...MATCHING_RESOLVERS,
  ...CANDIDACY_RESOLVERS,
  ...PLACEMENT_RESOLVERS,
  ...WITHHELD_RESOLVERS,
];
