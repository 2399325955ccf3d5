import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { CANDIDACY_LIMITS } from '#domain/marketplace/candidacies/limits';

/** How the two sides meet for an interview. */
export const INTERVIEW_WAYS = ['VIDEO', 'PHONE', 'IN_PERSON'] as const;
export type InterviewWay = (typeof INTERVIEW_WAYS)[number];

/** Times that one side offers for an interview, and how it takes place. */
export interface InterviewOffer {
  /** Moments, so that no clock change can make one unclear. */
  readonly times: readonly Date[];
  readonly minutes: number;
  readonly way: InterviewWay;
  /** The address of a video call, a telephone number or a room; null while it is not known. */
  readonly place: string | null;
}

/** How long an interview takes where nobody has said so. */
export const INTERVIEW_MINUTES = 60;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Nobody can say today what they do later than that. */
const DAYS_AHEAD = 120;
/** From so long before an interview on, both sides are reminded. */
const REMIND_MS = DAY_MS;

/** @throws DomainError BAD_INPUT for times that are past, far away, too many or run into one another, and for an unsafe address. */
export function assertOffer({ times, minutes, way, place }: InterviewOffer, now: Date): void {
  refuseProblems([...problemsOfTimes(times, minutes, now), ...problemsOfPlace(way, place)]);
}

/** @throws DomainError BAD_INPUT for a moment that is past, and for an unsafe or needless address. */
export function assertPlan(
  {
    at,
    way,
    place,
  }: { readonly at: Date; readonly way?: InterviewWay | null; readonly place?: string | null },
  now: Date,
): void {
  refuseProblems([
    ...(at <= now ? [{ field: 'at', code: 'MOMENT_AHEAD' } as const] : []),
    ...(place && !way ? [{ field: 'way', code: 'MISSING' } as const] : []),
    ...(way ? problemsOfPlace(way, place ?? null) : []),
  ]);
}

function problemsOfTimes(times: readonly Date[], minutes: number, now: Date): Finding[] {
  const [least, most] = CANDIDACY_LIMITS.interviewTimes;
  if (times.length < least) return [{ field: 'times', code: 'MISSING' }];
  if (times.length > most) return [{ field: 'times', code: 'MOST_ITEMS', values: { most } }];
  const latest = now.getTime() + DAYS_AHEAD * DAY_MS;
  return times.flatMap((at, i): Finding[] => {
    const field = `times.${i}`;
    if (at <= now) return [{ field, code: 'MOMENT_AHEAD' }];
    if (at.getTime() > latest) return [{ field, code: 'TOO_FAR_AHEAD', values: { days: DAYS_AHEAD } }];
    const isClose = times
      .slice(0, i)
      .some((other) => Math.abs(other.getTime() - at.getTime()) < minutes * MINUTE_MS);
    return isClose ? [{ field, code: 'TIMES_OVERLAP' }] : [];
  });
}

const problemsOfPlace = (way: InterviewWay, place: string | null): Finding[] =>
  way === 'VIDEO' && place !== null && !isSafeLink(place) ? [{ field: 'place', code: 'VIDEO_LINK' }] : [];

/** The address of a call is one that a browser opens without showing it to others on the way. */
function isSafeLink(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.username === '' && url.password === '';
}

/**
 * The offered time that is chosen.
 * @throws DomainError TIME_NOT_OFFERED for another one, or one that has passed meanwhile.
 */
export function chosenTime(times: readonly Date[], at: Date, now: Date): Date {
  const time = times.find((offered) => offered.getTime() === at.getTime());
  if (!time || time <= now) throw new DomainError('TIME_NOT_OFFERED');
  return time;
}

/** Interviews that begin before this moment are reminded of. */
export const remindUntil = (now: Date): Date => new Date(now.getTime() + REMIND_MS);
