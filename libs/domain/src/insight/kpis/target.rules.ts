import { type KpiCode, type KpiDefinition, KPIS } from '#domain/insight/kpis/kpis';
import { TARGET_LIMITS } from '#domain/insight/kpis/limits';
import { type Actor, holdsRole, STAFF_ROLES, type StaffRole } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';

/** On which side of its target a figure is to be. */
export const KPI_AIMS = ['AT_LEAST', 'AT_MOST'] as const;
export type KpiAim = (typeof KPI_AIMS)[number];

/** One figure: a measure of a KPI, and the group where it is split; null: the whole. */
export interface FigureName {
  readonly code: KpiCode;
  readonly measure: string;
  readonly group: string | null;
}

/** A figure that a programme can have a target for. */
interface Targeted extends FigureName {
  readonly aim: KpiAim;
}

/** The units that targets are in. */
type TargetUnit = keyof typeof TARGET_LIMITS;

/** First and last day. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const atLeast = (code: KpiCode, measure: string, groups: readonly (string | null)[] = [null]): Targeted[] =>
  groups.map((group) => ({ code, measure, group, aim: 'AT_LEAST' }));
const atMost = (code: KpiCode, measure: string, groups: readonly (string | null)[] = [null]): Targeted[] =>
  groups.map((group) => ({ code, measure, group, aim: 'AT_MOST' }));

/**
 * The figures that a programme can have a target for, in the order that they are read in. Only what happened within a
 * period has one: what is so now has no period.
 */
export const TARGETED: readonly Targeted[] = [
  ...atLeast('NEEDS_AND_FILL', 'published'),
  ...atLeast('NEEDS_AND_FILL', 'fillRate'),
  ...atMost('APPROVAL', 'median'),
  ...atMost('TIME_TO', 'median', ['SHORTLIST', 'PLACEMENT']),
  ...atLeast('HOST_RESPONSE', 'rate'),
  ...atMost('HOST_RESPONSE', 'median'),
  ...atLeast('FUNNEL', 'reached', ['APPLIED', 'SELECTED', 'ACTIVE', 'COMPLETED']),
  ...atLeast('REPORTS_ON_TIME', 'onTime', ['FINAL']),
  ...atLeast('OUTPUTS_REACHED', 'reached'),
  ...atLeast('PEOPLE_TRAINED', 'people', ['ALL', 'WOMEN', 'YOUTH', 'WITH_DISABILITY']),
  ...atLeast('WOMENS_SHARE', 'share', ['PLACED', 'TRAINED']),
  ...atLeast('SATISFACTION', 'rating', ['PROFESSIONAL', 'HOST', 'COLLEAGUE']),
];

/** Who sets targets. */
const SETTERS: readonly StaffRole[] = ['APPROVER', 'ADMINISTRATOR'];

/** Whether two names are of one figure. */
export const isSameFigure = (a: FigureName, b: FigureName): boolean =>
  a.code === b.code && a.measure === b.measure && a.group === b.group;

/** The unit of a figure that a target can be set for. */
export const targetUnit = ({ code, measure }: FigureName): TargetUnit =>
  ((KPIS[code] as KpiDefinition).measures[measure]?.unit ?? 'COUNT') as TargetUnit;

/** Lets those set targets whose role reaches the programme in all of its countries. @throws DomainError FORBIDDEN. */
export function assertMaySetTarget(actor: Actor, programmeId: string): void {
  if (!holdsRole(actor, SETTERS, { programmeId, country: null })) throw new DomainError('FORBIDDEN');
}

/** Lets staff print results whose role reaches all that is on the page. @throws DomainError FORBIDDEN. */
export function assertMayPrintResults(actor: Actor, programmeId: string, country: string | null): void {
  if (!holdsRole(actor, STAFF_ROLES, { programmeId, country })) throw new DomainError('FORBIDDEN');
}

const periodProblems = ({ from, to }: Period): Finding[] =>
  to < from ? [{ field: 'to', code: 'ENDS_BEFORE_START' }] : [];

/** @throws DomainError BAD_INPUT for a period that ends before it begins. */
export const assertPeriod = (period: Period): void => refuseProblems(periodProblems(period));

/**
 * A target is for a figure of the table, for a period that does not end before it begins, and in the range of its unit; a
 * count is a whole number. @throws DomainError BAD_INPUT with every problem.
 */
export function assertTarget(figure: FigureName, period: Period, value: number | null): void {
  const isKnown = TARGETED.some((known) => isSameFigure(known, figure));
  refuseProblems([
    ...(isKnown ? [] : [{ field: 'measure', code: 'UNKNOWN_WORD' as const }]),
    ...periodProblems(period),
    ...(isKnown && value !== null ? valueProblems(targetUnit(figure), value) : []),
  ]);
}

function valueProblems(unit: TargetUnit, value: number): Finding[] {
  const [least, most] = TARGET_LIMITS[unit];
  if (unit === 'COUNT' && !(Number.isInteger(value) && value >= least && value <= most)) {
    return [{ field: 'value', code: 'WHOLE_NUMBER_FROM_TO', values: { least, most } }];
  }
  if (!(value >= least)) return [{ field: 'value', code: 'LEAST', values: { least } }];
  return value > most ? [{ field: 'value', code: 'MOST', values: { most } }] : [];
}

/** Whether a figure has reached its target; null where either is not there. */
export function isReached(aim: KpiAim, target: number | null, value: number | null): boolean | null {
  if (target === null || value === null) return null;
  return aim === 'AT_LEAST' ? value >= target : value <= target;
}
