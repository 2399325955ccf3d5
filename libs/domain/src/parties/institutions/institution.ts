/** What kind of body an institution is. */
export const INSTITUTION_KINDS = [
  'PUBLIC_AUTHORITY',
  'HEALTH_FACILITY',
  'SCHOOL',
  'UNIVERSITY',
  'NON_PROFIT',
  'ASSOCIATION',
  'ENTERPRISE',
  'OTHER',
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** What an institution says of itself. */
export interface InstitutionDescription {
  readonly name: string;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city: string | null;
  /** ISIC Rev.4 code: section, division, group or class. */
  readonly sector: string | null;
  readonly kind: InstitutionKind;
  readonly description: string;
  readonly website: string | null;
  /** IANA name. */
  readonly timeZone: string;
}
