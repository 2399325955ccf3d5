/** Where a person is notified: in the product, or by mail. */
export const CHANNELS = ['IN_APP', 'MAIL'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a person can switch on and off, per channel. */
export const KINDS = [
  'SECURITY',
  'PLACEMENT',
  'CANDIDACY',
  'SUGGESTION',
  'NEED',
  'REPORT',
  'PROFILE',
  'INSTITUTION',
  'REVIEW',
  'MESSAGE',
  'PRICE',
  'DIALOGUE',
] as const;
export type Kind = (typeof KINDS)[number];

/** A group of people around an event. One person may belong to several; the first announcement that fits wins. */
export const AUDIENCES = [
  'ACCOUNT',
  'PROFESSIONAL',
  'MATCHED',
  'CANDIDATES',
  'FOCAL_POINTS',
  'RECEIVERS',
  'CORRIDOR_WATCHERS',
  'CONSULTED',
  'SURVEYED',
  'CASE_OFFICERS',
  'APPROVERS',
  'SAFEGUARDING_OFFICERS',
  'ADMINISTRATORS',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One row of the tables: which audience of an event is notified of what, and what each can do next. */
export interface Announcement {
  readonly to: Audience;
  readonly kind: Kind;
  /** Key of the title and body in the message catalogues. */
  readonly message: string;
  /** Key of the next step in the message catalogues. */
  readonly next: string;
  /** Only when these facts of the event have one of these values: `{ from: ['INVITED'] }`. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** All channels unless given. */
  readonly channels?: readonly Channel[];
  /** Counts towards the weekly cap of suggestions, and waits for the digest beyond it. */
  readonly capped?: true;
}

/** An announcement for one audience. */
export const notify = (
  to: Audience,
  kind: Kind,
  message: string,
  next: string,
  more: Pick<Announcement, 'only' | 'channels' | 'capped'> = {},
): Announcement => ({ to, kind, message, next, ...more });

/** The same announcement for several audiences. */
export const notifyAll = (
  audiences: readonly Audience[],
  kind: Kind,
  message: string,
  next: string,
  more: Pick<Announcement, 'only' | 'channels' | 'capped'> = {},
): Announcement[] => audiences.map((to) => notify(to, kind, message, next, more));

/** Event name → who is notified of what of it; an empty row is a decision: nobody needs to hear of it. */
export type Announcements<Name extends string> = Readonly<Record<Name, readonly Announcement[]>>;
