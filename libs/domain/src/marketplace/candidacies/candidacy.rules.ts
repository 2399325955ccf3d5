import { addDays, addMonths, type DateWindow, type IsoDate } from '#domain/kernel/dates';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import type { CandidacyCommand } from '#domain/marketplace/candidacies/candidacy.states';
import { CANDIDACY_LIMITS } from '#domain/marketplace/candidacies/limits';

/** Open applications that one professional may have at a time. */
const MAX_OPEN_APPLICATIONS = 5;

/** Days for which an invitation counts when people of one score are put in order. */
const INVITATION_COUNTS_DAYS = 30;

/** The days on which an invitation counts: people with fewer of them come first among equals. */
export const invitationDays = (today: IsoDate): DateWindow => ({
  from: today,
  to: addDays(today, INVITATION_COUNTS_DAYS - 1),
});

export interface Application {
  readonly motivation: string;
  readonly availableFrom: IsoDate;
  readonly availableTo: IsoDate;
  readonly weeklyHours: number;
}

export interface ApplyFacts {
  readonly needIsOpen: boolean;
  readonly consentsGiven: boolean;
  /** The professional is a focal point of the institution that asks. */
  readonly ownInstitution: boolean;
  readonly openApplications: number;
}

/**
 * @throws DomainError NEED_NOT_OPEN, CONSENT_MISSING, CONFLICT_OF_INTEREST, APPLICATION_CAP, or BAD_INPUT for the
 * application itself.
 */
export function assertMayApply(facts: ApplyFacts, application: Application): void {
  if (!facts.needIsOpen) throw new DomainError('NEED_NOT_OPEN');
  if (!facts.consentsGiven) throw new DomainError('CONSENT_MISSING');
  if (facts.ownInstitution) throw new DomainError('CONFLICT_OF_INTEREST');
  if (facts.openApplications >= MAX_OPEN_APPLICATIONS) {
    throw new DomainError('APPLICATION_CAP', { limit: MAX_OPEN_APPLICATIONS });
  }
  refuseProblems(applicationProblems(application));
}

function applicationProblems({
  motivation,
  availableFrom,
  availableTo,
  weeklyHours,
}: Application): Finding[] {
  const [least, most] = CANDIDACY_LIMITS.weeklyHours;
  const checks: [boolean, Finding][] = [
    [motivation.trim().length < CANDIDACY_LIMITS.motivation[0], { field: 'motivation', code: 'MOTIVATION' }],
    [availableTo < availableFrom, { field: 'availableTo', code: 'ENDS_BEFORE_START' }],
    [
      weeklyHours < least || weeklyHours > most,
      { field: 'weeklyHours', code: 'HOURS_A_WEEK', values: { least, most } },
    ],
  ];
  return checks.filter(([wrong]) => wrong).map(([, problem]) => problem);
}

/** A gate as the matching saw it, and as a person rechecked it. */
export interface RecheckedGate {
  readonly code: string;
  readonly passes: boolean;
}

/** An approver's decision to let someone through in spite of a failed gate. */
export interface GateOverride {
  readonly gate: string;
  readonly approverId: string;
  readonly reason: string;
}

/** @throws DomainError GATE_FAILED with the failed gates that no approver has overridden. */
export function assertGatesPass(gates: readonly RecheckedGate[], overrides: readonly GateOverride[]): void {
  const overridden = new Set(overrides.map(({ gate }) => gate));
  const failed = gates.filter(({ code, passes }) => !passes && !overridden.has(code)).map(({ code }) => code);
  if (failed.length > 0) throw new DomainError('GATE_FAILED', { gates: failed });
}

/** How a shortlist of this length reads against the advice of 3 to 5 per position. */
export function shortlistAdvice(shortlisted: number, positions: number): 'FEW' | 'GOOD' | 'MANY' {
  if (shortlisted < 3 * positions) return 'FEW';
  return shortlisted > 5 * positions ? 'MANY' : 'GOOD';
}

/** The last day on which a place on the reserve list counts. `months` is data of the programme. */
export const reserveUntil = (today: IsoDate, months: number): IsoDate => addMonths(today, months);

/**
 * Whether someone on the reserve list can be preferred now.
 * @throws DomainError RESERVE_ENDED or NO_OPEN_POSITION.
 */
export function assertReserveUsable(validUntil: IsoDate, today: IsoDate, openPositions: number): void {
  if (today > validUntil) throw new DomainError('RESERVE_ENDED', { validUntil });
  assertPositionOpen(openPositions, 0);
}

/**
 * Never more live offers than open positions.
 * @param openPositions positions of the need that no confirmed placement has taken
 * @param liveOffers offers that wait for an answer
 * @throws DomainError NO_OPEN_POSITION
 */
export function assertPositionOpen(openPositions: number, liveOffers: number): void {
  if (liveOffers >= openPositions) throw new DomainError('NO_OPEN_POSITION', { openPositions, liveOffers });
}

/** The commands that a hold blocks: everything that leads onward. Ways out stay open. */
export const CANDIDACY_HELD: readonly CandidacyCommand[] = [
  'suggest',
  'invite',
  'apply',
  'prescreen',
  'shortlist',
  'interview',
  'prefer',
  'select',
  'reserve',
];
