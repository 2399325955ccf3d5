import type { IsoDate } from '#domain/kernel/dates';
import { refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import type { ClearanceType } from '#domain/placements/clearances/clearance.states';
import { PLACEMENT_LIMITS } from '#domain/placements/placements/limits';
import type { Modality } from '#domain/reference/vocabulary';

/** The parts of a placement that can change half-way; each change is kept as a new version. */
export interface PlacementTerms {
  readonly modality: Modality;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly weeklyHours: number;
}

export type AmendedPart = 'modality' | 'dates' | 'hours';

const PARTS: Record<AmendedPart, (terms: PlacementTerms) => string> = {
  modality: (terms) => terms.modality,
  dates: (terms) => `${terms.startsOn}/${terms.endsOn}`,
  hours: (terms) => String(terms.weeklyHours),
};

/** Clearances that were given for what changes, and so open again. */
const AFFECTED: Record<AmendedPart, readonly ClearanceType[]> = {
  modality: ['SECURITY', 'MEDICAL', 'VISA', 'INSURANCE', 'HOST_APPROVAL'],
  dates: ['SECURITY', 'VISA', 'INSURANCE'],
  hours: ['HOST_APPROVAL'],
};

/** The parts in which two versions differ. */
export function amendedParts(before: PlacementTerms, after: PlacementTerms): AmendedPart[] {
  const parts = Object.keys(PARTS) as AmendedPart[];
  return parts.filter((part) => PARTS[part](before) !== PARTS[part](after));
}

/** The clearances that a change opens again, each once. */
export const reopenedBy = (parts: readonly AmendedPart[]): ClearanceType[] => [
  ...new Set(parts.flatMap((part) => AFFECTED[part])),
];

/**
 * A change must change something, and make sense on the day it is asked for.
 * @param hasStarted an active placement keeps its first day
 * @throws DomainError BAD_INPUT with the field
 */
export function assertAmendable(
  before: PlacementTerms,
  after: PlacementTerms,
  today: IsoDate,
  hasStarted: boolean,
): void {
  const [least, most] = PLACEMENT_LIMITS.weeklyHours;
  const checks: [boolean, Finding][] = [
    [amendedParts(before, after).length === 0, { field: 'modality', code: 'NO_CHANGE' }],
    [after.endsOn < after.startsOn, { field: 'endsOn', code: 'ENDS_BEFORE_START' }],
    [after.endsOn < today, { field: 'endsOn', code: 'ENDS_IN_PAST' }],
    [hasStarted && after.startsOn !== before.startsOn, { field: 'startsOn', code: 'HAS_STARTED' }],
    [
      after.weeklyHours < least || after.weeklyHours > most,
      { field: 'weeklyHours', code: 'HOURS_A_WEEK', values: { least, most } },
    ],
  ];
  refuseProblems(checks.filter(([wrong]) => wrong).map(([, problem]) => problem));
}
