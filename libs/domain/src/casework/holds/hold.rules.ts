/** What a hold can be on. */
export const HOLD_SUBJECTS = ['PROFESSIONAL', 'INSTITUTION', 'PLACEMENT'] as const;
export type HoldSubject = (typeof HOLD_SUBJECTS)[number];

export interface Hold {
  readonly subject: HoldSubject;
  readonly subjectId: string;
  readonly liftedAt: Date | null;
}

/** Whether there is an open hold on any of the things that a record depends on. */
export const isHeld = (holds: readonly Hold[], on: Readonly<Partial<Record<HoldSubject, string>>>): boolean =>
  holds.some(({ subject, subjectId, liftedAt }) => liftedAt === null && on[subject] === subjectId);
