import { OPEN_CANDIDACY_STATES } from '#domain/marketplace/candidacies/candidacy.states';
import type { MatchCandidacies } from '#features/marketplace/matching/match-candidacies.port';
import { sqlCodes } from '#platform/db/codes';

const ofPair = (need: string, professional: string): string =>
  `FROM candidacy c WHERE c.need_id = ${need} AND c.professional_id = ${professional}`;

/** What candidacies say of the pairs that matching looks at. */
export const CANDIDACIES_OF_MATCHES: MatchCandidacies = {
  openInvitations: `SELECT professional_id AS id, count(*)::int AS count FROM candidacy
    WHERE professional_id = ANY ($1) AND state = 'INVITED' GROUP BY professional_id`,
  hasCandidate: (need, professional) => `EXISTS (SELECT ${ofPair(need, professional)})`,
  hasOpenCandidate: (need, professional) =>
    `EXISTS (SELECT ${ofPair(need, professional)} AND c.state IN ${sqlCodes(OPEN_CANDIDACY_STATES)})`,
};
