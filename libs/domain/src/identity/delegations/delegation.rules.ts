import type { StaffGrant } from '#domain/kernel/actor';
import { addDays, type IsoDate, windowDays } from '#domain/kernel/dates';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { instantOf, localDate } from '#domain/kernel/time-zone';

/** The longest absence that a colleague can cover, in days. */
const LONGEST_DAYS = 366;

/** Days of an absence, the last one included. */
export interface Absence {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** From the first instant of an absence to the first after it. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * An absence as instants of the zone of who is away (IANA name); today begins now. Refuses BAD_INPUT with every
 * problem.
 */
export function spanOf({ startsOn, endsOn }: Absence, now: Date, timeZone: string): Span {
  const today = localDate(now, timeZone);
  const problems: (Finding | false)[] = [
    startsOn < today && { field: 'startsOn', code: 'TODAY_OR_LATER' },
    endsOn < startsOn && { field: 'endsOn', code: 'ENDS_BEFORE_START' },
    endsOn >= startsOn &&
      windowDays({ from: startsOn, to: endsOn }) > LONGEST_DAYS && {
        field: 'endsOn',
        code: 'MOST_DAYS',
        values: { most: LONGEST_DAYS },
      },
  ];
  refuseProblems(problems.filter((problem) => problem !== false));
  return {
    startsAt: startsOn === today ? now : instantOf(startsOn, 0, timeZone),
    endsAt: instantOf(addDays(endsOn, 1), 0, timeZone),
  };
}

/**
 * The rest of a span that somebody agrees to now.
 * @throws DomainError DELEGATION_ENDED when nothing is left of it
 */
export function spanFrom({ startsAt, endsAt }: Span, now: Date): Span {
  if (endsAt <= now) throw new DomainError('DELEGATION_ENDED');
  return { startsAt: startsAt > now ? startsAt : now, endsAt };
}

/** What is known of two colleagues before one covers for the other. */
export interface CoverFacts {
  /** Whether somebody covers already for the one who leaves, for some of the time. */
  readonly isHandedOver: boolean;
  /** Whether the one who would cover is away for some of the time. */
  readonly isAway: boolean;
}

/** Refuses DELEGATION_OVERLAPS, DELEGATE_UNAVAILABLE: one colleague covers at a time, and is not away. */
export function assertCanCover({ isHandedOver, isAway }: CoverFacts): void {
  if (isHandedOver) throw new DomainError('DELEGATION_OVERLAPS', { field: 'startsOn' });
  if (isAway) throw new DomainError('DELEGATE_UNAVAILABLE', { field: 'toId' });
}

const CASE_ROLES: readonly StaffGrant['role'][] = ['CASE_OFFICER', 'APPROVER'];
const meets = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Whether two people of the staff work on cases of one programme and country somewhere. */
export function areColleagues(own: readonly StaffGrant[], others: readonly StaffGrant[]): boolean {
  const onCases = (grants: readonly StaffGrant[]) => grants.filter(({ role }) => CASE_ROLES.includes(role));
  return onCases(own).some((a) =>
    onCases(others).some((b) => meets(a.programmeId, b.programmeId) && meets(a.country, b.country)),
  );
}
