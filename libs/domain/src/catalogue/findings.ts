import { REFERRAL_FINDINGS } from '#domain/associations/referrals/findings';
import { ASSOCIATION_FINDINGS } from '#domain/associations/registry/findings';
import { CONSULTATION_FINDINGS } from '#domain/dialogue/consultations/findings';
import { REPLY_FINDINGS } from '#domain/dialogue/replies/findings';
import { ACCOUNT_FINDINGS } from '#domain/identity/accounts/findings';
import { DELEGATION_FINDINGS } from '#domain/identity/delegations/findings';
import { FIELD_FINDINGS } from '#domain/kernel/field-findings';
import type { Finding } from '#domain/kernel/findings';
import { WAVE_FINDINGS } from '#domain/mapping/waves/findings';
import { CANDIDACY_FINDINGS } from '#domain/marketplace/candidacies/findings';
import { NEED_FINDINGS } from '#domain/marketplace/needs/findings';
import { NOTIFICATION_FINDINGS } from '#domain/outreach/notifications/findings';
import { INSTITUTION_FINDINGS } from '#domain/parties/institutions/findings';
import { PROFESSIONAL_FINDINGS } from '#domain/parties/professionals/findings';
import { PROGRAMME_FINDINGS } from '#domain/parties/programmes/findings';
import { CLEARANCE_FINDINGS } from '#domain/placements/clearances/findings';
import { PLACEMENT_FINDINGS } from '#domain/placements/placements/findings';
import { REPORT_FINDINGS } from '#domain/placements/reports/findings';
import { STORY_FINDINGS } from '#domain/placements/stories/findings';
import { TAXONOMY_FINDINGS } from '#domain/reference/taxonomy/findings';

/**
 * What can be wrong with a field, and the plain English sentence for it; `{most}` and the like are the values of the
 * finding. The sentences of all languages are in the portal's catalogues by the same code, and a spec keeps them together.
 */
export const FINDINGS = {
  ...FIELD_FINDINGS,
  ...ACCOUNT_FINDINGS,
  ...DELEGATION_FINDINGS,
  ...TAXONOMY_FINDINGS,
  ...PROGRAMME_FINDINGS,
  ...INSTITUTION_FINDINGS,
  ...PROFESSIONAL_FINDINGS,
  ...NEED_FINDINGS,
  ...CANDIDACY_FINDINGS,
  ...CLEARANCE_FINDINGS,
  ...REPORT_FINDINGS,
  ...PLACEMENT_FINDINGS,
  ...STORY_FINDINGS,
  ...NOTIFICATION_FINDINGS,
  ...CONSULTATION_FINDINGS,
  ...WAVE_FINDINGS,
  ...REFERRAL_FINDINGS,
  ...REPLY_FINDINGS,
  ...ASSOCIATION_FINDINGS,
} as const;
export type FindingCode = keyof typeof FINDINGS;

/** The plain English sentence of a finding. */
export const sentenceOf = ({ code, values = {} }: Pick<Finding, 'code' | 'values'>): string =>
  FINDINGS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
