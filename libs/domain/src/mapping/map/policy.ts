/**
 * How much a map of a heritage country may show. What is known of a diaspora can be used against it, so staff decide for
 * each country; until they have, nothing is shown.
 */
export const MAP_POLICIES = ['FULL', 'NATIONAL_ONLY', 'NONE'] as const;
export type MapPolicy = (typeof MAP_POLICIES)[number];

/** Why: codes alone, so that no words about a country or its people have to be kept. */
export const MAP_POLICY_REASONS = [
  'NO_KNOWN_RISK',
  'DIASPORA_AGREES',
  'DIASPORA_OBJECTS',
  'RISK_TO_PEOPLE',
  'UNDER_REVIEW',
] as const;
export type MapPolicyReason = (typeof MAP_POLICY_REASONS)[number];

/** Whether figures of this place may be shown: NATIONAL_ONLY leaves out the regions. */
export const showsPlace = (policy: MapPolicy, place: string | null): boolean =>
  policy === 'FULL' || (policy === 'NATIONAL_ONLY' && (place === null || place.length === 2));
