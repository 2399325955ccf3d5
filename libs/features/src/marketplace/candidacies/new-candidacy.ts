import { v7 as uuidv7 } from 'uuid';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import type { NeedRow } from '#features/marketplace/needs/need.queries';

/** The candidacy of somebody who applies now, with nothing said yet. */
export function newCandidacy(need: NeedRow, professionalId: string, now: Date): CandidacyEntity {
  const { programmeId, institutionId, country, version } = need;
  return {
    id: uuidv7(),
    needId: need.id,
    professionalId,
    programmeId,
    institutionId,
    country,
    state: 'APPLIED',
    version: 1,
    since: now,
    createdAt: now,
    score: null,
    reason: null,
    needVersion: version,
    motivation: null,
    availableFrom: null,
    availableTo: null,
    weeklyHours: null,
    gates: [],
    interviewAt: null,
    preferredBy: [],
    reserveUntil: null,
  };
}
