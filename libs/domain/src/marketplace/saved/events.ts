import type { Alike } from '#domain/kernel/event';

/** Events of saved searches. */
export const SAVED_EVENTS = ['search.found'] as const;

/** What each event of saved searches carries. */
export type SavedEventData = Alike<
  (typeof SAVED_EVENTS)[number],
  {
    /** Whose searches they are. */
    readonly accountId: string;
    /** How many new needs were found. */
    readonly count: number;
    /** The need, where it is the only one. */
    readonly needId?: string;
    readonly found: 'ONE' | 'SEVERAL';
  }
>;
