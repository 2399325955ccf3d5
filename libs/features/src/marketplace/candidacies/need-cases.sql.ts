import { type CandidacyState, OPEN_CANDIDACY_STATES } from '#domain/marketplace/candidacies/candidacy.states';
import type { NeedCases } from '#features/marketplace/needs/need-cases.port';
import { sqlCodes } from '#platform/db/codes';

const SHORTLISTED_STATES: readonly CandidacyState[] = [
  'SHORTLISTED',
  'INTERVIEW',
  'PREFERRED',
  'SELECTED',
  'RESERVE',
];
const AWAITED_STATES = OPEN_CANDIDACY_STATES.filter((state) => state !== 'SUGGESTED');

const exists = (need: string, condition: string): string =>
  `EXISTS (SELECT FROM candidacy c WHERE c.need_id = ${need} AND ${condition})`;

/** What candidacies say of a need. */
export const CANDIDACIES_OF_NEED: Pick<NeedCases, 'isShortlisted' | 'hasOpenCandidacy' | 'hasCandidate'> = {
  isShortlisted: (need) => exists(need, `c.state IN ${sqlCodes(SHORTLISTED_STATES)}`),
  hasOpenCandidacy: (need) => exists(need, `c.state IN ${sqlCodes(AWAITED_STATES)}`),
  hasCandidate: (need, professional) => exists(need, `c.professional_id = ${professional}`),
};
