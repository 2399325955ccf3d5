import type { OnBehalf } from '#domain/kernel/on-behalf';

interface Envelope<Name extends string> {
  readonly name: Name;
  readonly aggregate: { readonly type: string; readonly id: string; readonly version: number };
  /** The code that the command demanded. */
  readonly reason?: string;
  /** The person it was done for; how they agreed, where the act asks for it. */
  readonly onBehalfOf?: Pick<OnBehalf, 'accountId'> & Partial<OnBehalf>;
}

/**
 * An event as it is appended: what happened to which record, and what it carries: ids and codes only, never words.
 * Data of which nothing is required may be left out.
 */
export type EventOf<Name extends string, Data extends object> = Envelope<Name> &
  (object extends Data ? { readonly data?: Data } : { readonly data: Data });

/** Where a record belongs: what decides who reaches its events. */
export interface EventPlace {
  readonly programmeId: string;
  readonly institutionId: string;
  readonly professionalId: string | null;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** What a step of a state machine says. */
export interface EventStep {
  readonly from?: string | null;
  readonly to?: string;
  readonly command?: string;
}

/** The data of a deadline's step. */
export interface EventDeadline {
  /** The day of the deadline. */
  readonly day?: number;
  /** The last day in time. */
  readonly due?: string | null;
  /** Who is to act. */
  readonly waitingOn?: string;
}
