import { readFileSync } from 'node:fs';
import type { AuditAnswer } from '#domain/associations/registry/audit.rules';
import type { NewReferral } from '#features/associations/referrals/referral-words.service';
import type { ReferralStepCommand } from '#features/associations/referrals/referrals.service';

/** A referral of the demonstration between two of its associations, and the steps that are taken with it. */
export interface ReferralPart extends Omit<NewReferral, 'institutionId' | 'serviceId' | 'basisReason'> {
  /** The keys of the associations. */
  readonly from: string;
  readonly to: string;
  /** The name of the service. */
  readonly service: string;
  readonly basisReason?: string;
  readonly steps: readonly ReferralStepCommand[];
  /** Of the last step, where it asks for one. */
  readonly reason?: string;
}

interface Cast {
  readonly ratings: Readonly<Record<string, AuditAnswer>>;
  readonly referrals: readonly ReferralPart[];
}

const CAST = JSON.parse(readFileSync(new URL('cast/referrals.json', import.meta.url), 'utf8')) as Cast;

/** What each association says to every question of its self-audit. */
export const AUDIT_ANSWERS_OF = CAST.ratings;

export const REFERRALS = CAST.referrals;
