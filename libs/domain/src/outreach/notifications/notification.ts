import type { Audience, Channel, Kind } from '#domain/kernel/announcement';

/** Kinds that nobody can switch off: the safety of an account, and a placement that one has agreed to. */
export const MANDATORY_KINDS: readonly Kind[] = ['SECURITY', 'PLACEMENT'];

/** Staff are notified of what waits for them, not of what they have just done themselves. */
export const STAFF_AUDIENCES: readonly Audience[] = [
  'CASE_OFFICERS',
  'APPROVERS',
  'SAFEGUARDING_OFFICERS',
  'ADMINISTRATORS',
];

/** Hours of a recipient's own day, `HH:MM`, in which no mail is sent; `from` later than `to` spans midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** What a person chose. Everything that is not switched off is on. */
export interface Preferences {
  readonly off: readonly { readonly kind: Kind; readonly channel: Channel }[];
  readonly quietHours: QuietHours | null;
  /** Suggestions always wait for the weekly digest. */
  readonly digestOnly: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { off: [], quietHours: null, digestOnly: false };

/** A person who may be notified, with all that decides how. */
export interface Recipient {
  readonly accountId: string;
  readonly status: 'ACTIVE' | 'UNCONFIRMED' | 'SUSPENDED' | 'ERASED';
  /** IANA time zone. */
  readonly timeZone: string;
  readonly preferences: Preferences;
  /** Suggestions sent to this person in the last seven days. */
  readonly suggestionsThisWeek: number;
}

/** Ids and plain values only: what a message needs beyond its words. Names are looked up when it is read. */
export type Parameters = Readonly<Record<string, string | number>>;

/** What the planner needs to know of an event. */
export interface NotifiableEvent {
  readonly name: string;
  /** The account that acted, or `system:<name>`. */
  readonly actor: string;
  readonly aggregate: { readonly type: string; readonly id: string };
  readonly data: Readonly<Record<string, unknown>>;
  readonly reason?: string | null;
}

/** A row of the ledger to be; unique per event, recipient and channel. */
export interface PlannedNotification {
  readonly recipientId: string;
  readonly channel: Channel;
  readonly kind: Kind;
  readonly message: string;
  readonly next: string;
  readonly parameters: Parameters;
  /** Not to be delivered before. */
  readonly notBefore: Date;
  /** Waits for the weekly digest instead of going out by itself. */
  readonly held: boolean;
}
