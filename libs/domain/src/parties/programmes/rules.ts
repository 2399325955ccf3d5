import type { IsoDate } from '#domain/kernel/dates';
import type { MatchWeights } from '#domain/parties/programmes/weights';

/** Who may take part; null or empty asks nothing. */
export interface EligibilityRules {
  /** Full years of age; the person confirms it, no birth date is kept. */
  readonly minAge: number | null;
  /** Whole years of professional experience. */
  readonly minYears: number | null;
  /** Where one must live, ISO 3166-1 alpha-2; empty: anywhere. */
  readonly residenceCountries: readonly string[];
  /** Whether one must be entitled to return to the country of residence. */
  readonly rightOfReturn: boolean;
  /** Lowest ISCED 2011 level, 0–8. */
  readonly minEducationLevel: number | null;
}

/** How matching weighs for this programme; its version is that of the rules. */
export type MatchingRules = Omit<MatchWeights, 'version'>;

/** A day on which a country does not work, other than its weekend. */
export interface PublicHoliday {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly on: IsoDate;
}

/** How long everyone has. Working days follow the weekend and the public holidays of the host country. */
export interface ProgrammeDeadlines {
  /** None where a programme has said none. */
  readonly holidays?: readonly PublicHoliday[] | null;
  readonly needReviewWorkingDays: number;
  readonly firstAnswerWorkingDays: number;
  readonly firstAnswerReminderWorkingDays: readonly number[];
  readonly firstAnswerLapseWorkingDays: number;
  readonly shortlistDays: number;
  readonly invitationDays: number;
  readonly offerDays: number;
  readonly reserveMonths: number;
  /** Placements longer than this report monthly, the others in the middle and at the end. */
  readonly monthlyReportsAboveWeeks: number;
  readonly reportOverdueDays: number;
  readonly clearanceWarningDays: readonly number[];
  /** A profile is asked about after so many days without a word. */
  readonly heartbeatDays: number;
  /** … and is no longer matched after so many. */
  readonly staleDays: number;
}

/** Everything that a programme decides about itself: versioned data, never code. */
export interface ProgrammeRules {
  readonly eligibility: EligibilityRules;
  readonly matching: MatchingRules;
  readonly deadlines: ProgrammeDeadlines;
  /** Part of the host readiness list that must be ticked before a placement is ready, in per cent. */
  readonly minReadiness: number;
}

/** CLOSED takes no new needs or people. */
export const PROGRAMME_STATES = ['OPEN', 'CLOSED'] as const;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];
