import type { OnBehalf } from '#domain/kernel/on-behalf';

/** Why something happened, and in whose name. */
export interface EventCause {
  /** The code that the command demanded. */
  readonly reason?: string | null;
  /** The person it was done for; how they agreed, where the act asks for it. */
  readonly onBehalfOf?: (Pick<OnBehalf, 'accountId'> & Partial<OnBehalf>) | null;
}

/** An event as it is appended: what happened to which record, and what it carries. */
export interface EventOf<Name extends string, Data extends object> extends EventCause {
  readonly name: Name;
  readonly aggregate: { readonly type: string; readonly id: string; readonly version: number };
  /** Ids and codes only, never words. */
  readonly data: Data;
}

/** Several events that carry the same; without `Data`, nothing besides what all events of their area carry. */
export type Alike<Name extends string, Data extends object = object> = { readonly [N in Name]: Data };

/** The events of an area: each with what all of them carry, and with its own. */
export type EventsWith<Shared extends object, Own> = { readonly [N in keyof Own]: Shared & Own[N] };

/** What one event of such an area carries. */
export const eventData = <Shared extends object, Own extends object, N extends keyof Own>(
  shared: Shared,
  own: Own[N],
): EventsWith<Shared, Own>[N] => ({ ...shared, ...own });

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
  readonly from: string | null;
  readonly to: string;
  readonly command: string;
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
