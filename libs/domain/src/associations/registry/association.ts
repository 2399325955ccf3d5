import type { Identifier } from '#domain/associations/registry/identifier.rules';

/** What an association does. */
export const ASSOCIATION_FIELDS = [
  'EDUCATION',
  'HEALTH',
  'INTEGRATION',
  'LEGAL',
  'TRACING',
  'TRANSLATION',
  'PARENTING',
  'EMERGENCY',
  'CULTURE',
  'ADVOCACY',
  'YOUTH',
] as const;
export type AssociationField = (typeof ASSOCIATION_FIELDS)[number];

/** How many members it has, as it says; there is never a list of them. */
export const MEMBERSHIP_BANDS = [
  'FROM_1_TO_9',
  'FROM_10_TO_49',
  'FROM_50_TO_199',
  'FROM_200_TO_999',
  'FROM_1000',
] as const;
export type MembershipBand = (typeof MEMBERSHIP_BANDS)[number];

/** What an association says beside what every institution says. */
export interface AssociationDescription {
  /** Where its members live, ISO 3166-1 alpha-2. */
  readonly residenceCountries: readonly string[];
  /** Where they or their families come from. */
  readonly heritageCountries: readonly string[];
  readonly fields: readonly AssociationField[];
  /** ISO 639. */
  readonly languages: readonly string[];
  /** The year in which it began. */
  readonly founded: number | null;
  readonly members: MembershipBand | null;
  /** Its numbers in registers; none for a group that is in no register, which is as good. */
  readonly identifiers: readonly Identifier[];
}
