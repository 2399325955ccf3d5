import { daysBetween, isIsoDate, type IsoDate } from '#domain/kernel/dates';
import { refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import type { ChildContact } from '#domain/marketplace/needs/terms';
import {
  CLEARANCE_TYPES,
  type ClearanceState,
  type ClearanceType,
} from '#domain/placements/clearances/clearance.states';
import type { Modality } from '#domain/reference/vocabulary';

/** Security risk of the host country, lowest first; data of the programme. */
export const COUNTRY_RISKS = ['LOW', 'MEDIUM', 'HIGH', 'EXTREME'] as const;
export type CountryRisk = (typeof COUNTRY_RISKS)[number];

/** When a template asks for a check; what is absent does not matter. */
export interface ClearanceRule {
  readonly type: ClearanceType;
  readonly modalities?: readonly Modality[];
  readonly childContact?: readonly ChildContact[];
  /** Asked from this risk upwards. */
  readonly minRisk?: CountryRisk;
  /** Asked only for professions that need a licence. */
  readonly regulated?: true;
}

export interface ClearanceContext {
  readonly modality: Modality;
  readonly childContact: ChildContact;
  readonly risk: CountryRisk;
  readonly isRegulated: boolean;
}

const IN_PLACE: readonly Modality[] = ['ON_SITE', 'HYBRID'];

/** The template of a programme that has written none of its own. */
export const DEFAULT_CLEARANCES: readonly ClearanceRule[] = [
  { type: 'SECURITY', modalities: IN_PLACE },
  { type: 'MEDICAL', modalities: IN_PLACE },
  { type: 'VISA', modalities: IN_PLACE },
  { type: 'INSURANCE', modalities: IN_PLACE },
  { type: 'POLICE', childContact: ['REGULAR', 'DIRECT'] },
  { type: 'POLICE', modalities: IN_PLACE, minRisk: 'HIGH' },
  { type: 'MISCONDUCT_DISCLOSURE' },
  { type: 'REFERENCES' },
  { type: 'LICENCE', regulated: true },
  { type: 'PSEA_TRAINING' },
  { type: 'CHILD_SAFEGUARDING', childContact: ['INCIDENTAL', 'REGULAR', 'DIRECT'] },
  { type: 'CONFLICT_OF_INTEREST' },
  { type: 'HOST_APPROVAL' },
];

/** The checks that a template asks for, each once, in the order of `CLEARANCE_TYPES`. */
export function requiredClearances(
  template: readonly ClearanceRule[],
  context: ClearanceContext,
): ClearanceType[] {
  const asked = new Set(template.filter((rule) => applies(rule, context)).map(({ type }) => type));
  return CLEARANCE_TYPES.filter((type) => asked.has(type));
}

function applies(rule: ClearanceRule, context: ClearanceContext): boolean {
  return (
    (rule.modalities?.includes(context.modality) ?? true) &&
    (rule.childContact?.includes(context.childContact) ?? true) &&
    (!rule.minRisk || COUNTRY_RISKS.indexOf(context.risk) >= COUNTRY_RISKS.indexOf(rule.minRisk)) &&
    (!rule.regulated || context.isRegulated)
  );
}

/** What is kept of a check that was passed or waived; never the content of a record. */
export interface ClearanceOutcome {
  readonly issuer: string | null;
  readonly issuedOn: IsoDate | null;
  readonly expiresOn: IsoDate | null;
}

/** Checks that never run out by themselves. */
const WITHOUT_EXPIRY: readonly ClearanceType[] = ['REFERENCES', 'CONFLICT_OF_INTEREST', 'HOST_APPROVAL'];

/** @throws DomainError BAD_INPUT unless issuer, dates and, where the type has one, expiry are there. */
export function assertClearedOutcome(type: ClearanceType, outcome: ClearanceOutcome, today: IsoDate): void {
  const { issuer, issuedOn } = outcome;
  refuseProblems([
    ...(issuer?.trim() ? [] : [{ field: 'issuer', code: 'ISSUER' as const }]),
    ...(issuedOn && isIsoDate(issuedOn) && issuedOn <= today
      ? []
      : [{ field: 'issuedOn', code: 'ISSUED_ON' as const }]),
    ...expiryProblems(outcome.expiresOn, today, !WITHOUT_EXPIRY.includes(type)),
  ]);
}

/** @throws DomainError BAD_INPUT for a waiver without an expiry in the future. */
export const assertWaiver = (expiresOn: IsoDate | null, today: IsoDate): void =>
  refuseProblems(expiryProblems(expiresOn, today, true));

function expiryProblems(expiresOn: IsoDate | null, today: IsoDate, isAsked: boolean): Finding[] {
  if (expiresOn === null && !isAsked) return [];
  const good = expiresOn !== null && isIsoDate(expiresOn) && expiresOn > today;
  return good ? [] : [{ field: 'expiresOn', code: 'LAST_DAY_AHEAD' }];
}

/** One check of a placement as the rules see it. */
export interface ClearanceItem {
  readonly type: ClearanceType;
  readonly state: ClearanceState;
  readonly expiresOn: IsoDate | null;
}

const IN_ORDER: readonly ClearanceState[] = ['NOT_REQUIRED', 'CLEARED', 'WAIVED'];

/** The checks that are not in order: open, refused, or with a last day before the last day of the placement. */
export const workItems = <T extends ClearanceItem>(items: readonly T[], lastDay: IsoDate): T[] =>
  items.filter(
    ({ state, expiresOn }) => !IN_ORDER.includes(state) || (expiresOn !== null && expiresOn < lastDay),
  );

/** Whether a check of this type is in order on a day. */
export const isInOrder = (items: readonly ClearanceItem[], type: ClearanceType, day: IsoDate): boolean =>
  items.some(
    (item) =>
      item.type === type && IN_ORDER.includes(item.state) && !(item.expiresOn && item.expiresOn < day),
  );

/**
 * The warning that is due for an expiry, only the nearest one after downtime; `null` when none is, or when it was
 * given before.
 * @param warnings days ahead on which people are warned, data of the programme
 */
export function dueExpiryWarning(
  expiresOn: IsoDate,
  today: IsoDate,
  warnings: readonly number[],
  lastWarning: number | null,
): number | null {
  const left = daysBetween(today, expiresOn);
  const due = [...warnings].sort((a, b) => a - b).find((days) => left <= days && left >= 0);
  return due !== undefined && (lastWarning === null || due < lastWarning) ? due : null;
}
