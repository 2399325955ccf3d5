/** How a person agreed that a case officer acts for them. */
export const AGREEMENT_WAYS = ['PHONE', 'VIDEO_CALL', 'IN_PERSON', 'EMAIL', 'LETTER'] as const;
export type AgreementWay = (typeof AGREEMENT_WAYS)[number];

/** The person a case officer acts for, and how that person agreed. */
export interface OnBehalf {
  readonly accountId: string;
  readonly way: AgreementWay;
  /** What was said or written, and when. Kept beside the event, never in it. */
  readonly note: string;
}
