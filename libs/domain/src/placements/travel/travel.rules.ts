import type { Actor } from '#domain/kernel/actor';
import { addDays, type IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { type CaseFacts, whoIs } from '#domain/kernel/who';
import type { Modality } from '#domain/reference/vocabulary';

export const TRAVEL_MODES = ['AIR', 'RAIL', 'ROAD', 'SEA'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

export const VISA_STATES = ['NOT_NEEDED', 'NEEDED', 'APPLIED', 'GRANTED', 'REFUSED'] as const;
export type VisaState = (typeof VISA_STATES)[number];

/** What an insurance is for; FULL is all of them. */
export const INSURANCE_KINDS = ['HEALTH', 'ACCIDENT', 'EVACUATION', 'FULL'] as const;
export type InsuranceKind = (typeof INSURANCE_KINDS)[number];

/** One part of the journey. Days are those of the place, where one leaves and where one arrives. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  readonly mode: TravelMode;
  readonly leavesOn: IsoDate;
  readonly arrivesOn: IsoDate;
}

/** How somebody gets to a placement and back, and what allows and insures the stay. */
export interface TravelPlan {
  readonly legs: readonly Leg[];
  /** Null while nobody has said. */
  readonly visa: VisaState | null;
  /** The last day of a granted visa; null for any other. */
  readonly visaUntil: IsoDate | null;
  readonly insurance: InsuranceKind | null;
  /** The last day of the policy; null exactly when there is none. */
  readonly insuredUntil: IsoDate | null;
}

/** What of a journey does not last or is not there yet. */
export const TRAVEL_GAPS = [
  'VISA_OPEN',
  'VISA_REFUSED',
  'VISA_ENDS',
  'NOT_INSURED',
  'INSURANCE_ENDS',
] as const;
export type TravelGap = (typeof TRAVEL_GAPS)[number];

/** Whether somebody has to travel. */
export const isJourney = (modality: Modality): boolean => modality !== 'VIRTUAL';

/** What is wrong with a plan, field by field. Over the date line one may arrive on the day before. */
export function travelProblems({ legs, visa, visaUntil, insurance, insuredUntil }: TravelPlan): Finding[] {
  const way = legs.flatMap(({ leavesOn, arrivesOn }, i): Finding[] => {
    const before = legs[i - 1];
    return [
      ...(arrivesOn < addDays(leavesOn, -1)
        ? [{ field: `legs.${i}.arrivesOn`, code: 'ENDS_BEFORE_START' } as const]
        : []),
      ...(before && leavesOn < before.arrivesOn
        ? [{ field: `legs.${i}.leavesOn`, code: 'OUT_OF_RANGE' } as const]
        : []),
    ];
  });
  const visaDay: Finding[] =
    (visa === 'GRANTED') === (visaUntil !== null)
      ? []
      : [{ field: 'visaUntil', code: visa === 'GRANTED' ? 'MISSING' : 'NOT_ASKED' }];
  const policy: Finding[] =
    (insurance === null) === (insuredUntil === null)
      ? []
      : [{ field: insurance === null ? 'insurance' : 'insuredUntil', code: 'MISSING' }];
  return [...way, ...visaDay, ...policy];
}

/** What is missing for the days of the work. */
export function travelGaps(plan: Omit<TravelPlan, 'legs'>, endsOn: IsoDate): TravelGap[] {
  const gaps: TravelGap[] = [];
  if (plan.visa === 'NEEDED' || plan.visa === 'APPLIED') gaps.push('VISA_OPEN');
  if (plan.visa === 'REFUSED') gaps.push('VISA_REFUSED');
  if (plan.visa === 'GRANTED' && plan.visaUntil !== null && plan.visaUntil < endsOn) gaps.push('VISA_ENDS');
  if (plan.insuredUntil === null) gaps.push('NOT_INSURED');
  else if (plan.insuredUntil < endsOn) gaps.push('INSURANCE_ENDS');
  return gaps;
}

/** Days before the start from which a gap is announced. */
const WARN_DAYS = 45;

/** The gaps of which the traveller has not heard yet, from six weeks before the start on. */
export const gapsToSay = (
  gaps: readonly TravelGap[],
  said: readonly string[],
  startsOn: IsoDate,
  today: IsoDate,
): TravelGap[] => (today >= addDays(startsOn, -WARN_DAYS) ? gaps.filter((gap) => !said.includes(gap)) : []);

/** Lets the traveller and case officers write. @throws DomainError NOT_FOUND. */
export function assertMayPlanTravel(actor: Actor, placement: CaseFacts): void {
  const may = whoIs(actor, placement).some((who) => who === 'PROFESSIONAL' || who === 'CASE_OFFICER');
  if (!may) throw new DomainError('NOT_FOUND');
}
