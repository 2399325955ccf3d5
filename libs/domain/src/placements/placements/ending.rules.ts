import type { IsoDate } from '#domain/kernel/dates';
import { refuseProblems } from '#domain/kernel/errors';

/** From whose side a placement was ended early. */
export const ENDING_SIDES = ['PROFESSIONAL', 'HOST', 'IOM'] as const;
export type EndingSide = (typeof ENDING_SIDES)[number];

/** @throws DomainError BAD_INPUT unless the day is within the placement and not in the future. */
export function assertEndedOn(
  endedOn: IsoDate,
  { startsOn, endsOn }: { startsOn: IsoDate; endsOn: IsoDate },
  today: IsoDate,
): void {
  const isGood = startsOn <= endedOn && endedOn <= endsOn && endedOn <= today;
  refuseProblems(isGood ? [] : [{ field: 'endedOn', code: 'DAY_OF_PLACEMENT' }]);
}

/** @throws DomainError BAD_INPUT for a suspension without a day of review to come. */
export function assertReviewOn(reviewOn: IsoDate | null, today: IsoDate): void {
  const isGood = reviewOn !== null && reviewOn > today;
  refuseProblems(isGood ? [] : [{ field: 'reviewOn', code: 'REVIEW_AHEAD' }]);
}
