import type { Shown } from '#domain/kernel/disclosure/shown';
import type { Locale } from '#domain/kernel/locale';
import type { RakingRefusal } from '#domain/mapping/estimates/raking.rules';
import type { Words } from '#domain/mapping/questionnaires/form';
import type { WaveTarget } from '#domain/mapping/waves/wave';

/** How people came into a wave: drawn by chance from a list, or whoever had a link. */
export const WAVE_SAMPLES = ['OPEN', 'CHANCE'] as const;
export type WaveSample = (typeof WAVE_SAMPLES)[number];

/** What was found and what changes because of it, in one language: the reply to those who answered. */
export interface ReportText {
  readonly locale: Locale;
  readonly found: string;
  readonly changes: string;
}

/** What an analyst writes before figures are published. */
export interface ReportDraft {
  readonly sample: WaveSample;
  /** How many people there really are of each answer, to which answers are weighted; none: they are not. */
  readonly totals: readonly WaveTarget[];
  /** Where these totals are from. */
  readonly source: string;
  readonly method: string;
  readonly texts: readonly ReportText[];
}

/** Why answers are not weighted. */
export const NOT_WEIGHTED = [
  'NO_TOTALS',
  'NOT_ANSWERED',
  'NO_ANSWERS',
  'TARGET_NEGATIVE',
  'TARGETS_DISAGREE',
  'CATEGORY_EMPTY',
  'NOT_CONVERGED',
  'TOO_UNEQUAL',
  'TOO_FEW',
] as const satisfies readonly (RakingRefusal['reason'] | 'NO_TOTALS' | 'NOT_ANSWERED')[];
export type NotWeighted = (typeof NOT_WEIGHTED)[number];

/** One answer of a table, with its share as everybody may see it. */
interface ReportRow {
  readonly choice: string;
  readonly label: Words;
  readonly share: Shown;
}

/** The answers to one question. */
export interface ReportTable {
  readonly question: string;
  readonly label: Words;
  /** Of whom the shares are: rounded; null when they are too few for any. */
  readonly people: number | null;
  readonly rows: readonly ReportRow[];
}

/** The figures of a wave as they are published. */
export interface SurveyFigures {
  /** How many answered, rounded. */
  readonly answers: number;
  /** Of those who were invited, where each had a link of their own; in hundredths. */
  readonly responseRate: number | null;
  readonly notWeighted: NotWeighted | null;
  /** How much wider weighting makes intervals; 1 without it. */
  readonly designEffect: number;
  readonly tables: readonly ReportTable[];
}
