import type { IsoDate } from '#domain/kernel/dates';

/**
 * Whether answers can be found again. It is chosen with the wave and never changes: what people were promised when they
 * answered holds for as long as the answers are there.
 */
export const LINKABILITIES = ['NONE', 'PSEUDONYM', 'ACCOUNT'] as const;
export type Linkability = (typeof LINKABILITIES)[number];

/** Links that many people answer by, up to a quota, and links that one person answers by once. */
export const WAVE_LINK_KINDS = ['OPEN', 'ONE_TIME'] as const;
export type WaveLinkKind = (typeof WAVE_LINK_KINDS)[number];

/** How many people shall have given one answer. */
export interface WaveTarget {
  /** The name of a question with one choice. */
  readonly question: string;
  readonly choice: string;
  readonly people: number;
}

/** What an analyst prepares, and may write again. */
export interface WaveDraft {
  /** The last day on which it is answered. */
  readonly closesOn: IsoDate;
  /** Fewer answers than this are never published. */
  readonly minimum: number;
  readonly targets: readonly WaveTarget[];
}
