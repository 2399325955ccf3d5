import type { HoldSubject } from '#domain/catalogue/hold-subjects';

export const HOLD_STATES = ['OPEN', 'LIFTED'] as const;
export type HoldState = (typeof HOLD_STATES)[number];

/** A hold on one thing; open until it is lifted. */
export interface Hold {
  readonly subject: HoldSubject;
  readonly subjectId: string;
  readonly liftedAt: Date | null;
}

/** Whether an open hold is on any of the things that a record hangs on. */
export const isHeld = (holds: readonly Hold[], on: Readonly<Partial<Record<HoldSubject, string>>>): boolean =>
  holds.some(({ subject, subjectId, liftedAt }) => liftedAt === null && on[subject] === subjectId);
