import type { IsoDate } from '#domain/kernel/dates';
import type { Locale } from '#domain/kernel/locale';

/** Who may take part: people with ties to the country that asks, or everybody with a confirmed account. */
export const CONSULTATION_AUDIENCES = ['HERITAGE', 'EVERYBODY'] as const;
export type ConsultationAudience = (typeof CONSULTATION_AUDIENCES)[number];

/** What a consultation says, in one language. */
export interface ConsultationText {
  readonly locale: Locale;
  readonly title: string;
  readonly question: string;
  /** What the answers can still change. */
  readonly canChange: string;
  /** What is decided already. */
  readonly cannotChange: string;
  /** What one has to know to answer. */
  readonly background: string;
}

/** A statement with which the talk begins, in one language. */
export interface SeedStatement {
  readonly locale: Locale;
  readonly text: string;
}

/** What a ministry prepares. */
export interface ConsultationDraft {
  readonly audience: ConsultationAudience;
  readonly texts: readonly ConsultationText[];
  readonly seeds: readonly SeedStatement[];
  readonly opensOn: IsoDate;
  /** The last day on which a statement can be added. */
  readonly statementsUntil: IsoDate;
  readonly closesOn: IsoDate;
}
