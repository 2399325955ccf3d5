import { Global, Module } from '@nestjs/common';
import { DEMAND_OF_REFERRALS } from '#features/associations/referrals/demand.sql';
import { ServiceDemand } from '#features/associations/services/service-demand.port';
import { HoldSubjects } from '#features/casework/holds/hold-subject.port';
import { AccountPlaces } from '#features/identity/accounts/account-places.port';
import { TrailLinks } from '#features/identity/audit/trail.port';
import { CANDIDACIES_OF_MATCHES } from '#features/marketplace/candidacies/match-candidacies.sql';
import { CANDIDACIES_OF_NEED } from '#features/marketplace/candidacies/need-cases.sql';
import { MatchCandidacies } from '#features/marketplace/matching/match-candidacies.port';
import { NeedCases } from '#features/marketplace/needs/need-cases.port';
import { placesOfMemberships } from '#features/parties/institutions/account-places.sql';
import { placesOfProfessional } from '#features/parties/professionals/account-places.sql';
import { PLACEMENTS_OF_NEED } from '#features/placements/placements/need-cases.sql';
import { PLACEMENTS_OF_REPORTS } from '#features/placements/placements/reported-placements.sql';
import { ReportedPlacements } from '#features/placements/reports/reported-placements.port';
import { HOLD_SUBJECT_SQL, TRAIL_LINK_SQL } from '#features/subjects';

const ACCOUNT_PLACES: AccountPlaces = {
  ofMemberships: placesOfMemberships,
  ofProfessional: placesOfProfessional,
};
const TRAIL_LINKS: TrailLinks = { byKind: TRAIL_LINK_SQL };
const HOLD_SUBJECTS: HoldSubjects = { bySubject: HOLD_SUBJECT_SQL };
const NEED_CASES: NeedCases = { ...CANDIDACIES_OF_NEED, ...PLACEMENTS_OF_NEED };

const PORTS = [
  { provide: AccountPlaces, useValue: ACCOUNT_PLACES },
  { provide: TrailLinks, useValue: TRAIL_LINKS },
  { provide: HoldSubjects, useValue: HOLD_SUBJECTS },
  { provide: NeedCases, useValue: NEED_CASES },
  { provide: MatchCandidacies, useValue: CANDIDACIES_OF_MATCHES },
  { provide: ServiceDemand, useValue: DEMAND_OF_REFERRALS },
  { provide: ReportedPlacements, useValue: PLACEMENTS_OF_REPORTS },
];

/** What earlier areas ask of later ones: each port, filled in by the areas that know the answer. */
@Global()
@Module({ providers: PORTS, exports: PORTS })
export class PortsModule {}
