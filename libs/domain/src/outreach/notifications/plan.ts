import type { Announcement, Audience, Channel } from '#domain/kernel/announcement';
import { CHANNELS } from '#domain/kernel/announcement';
import { FIELD_CLASSES, type Reader } from '#domain/kernel/fields';
import { PRIVATE_REASONS } from '#domain/kernel/reasons';
import type { Recipient } from '#domain/outreach/notifications/notification';
import {
  MANDATORY_KINDS,
  type NotifiableEvent,
  type Parameters,
  type PlannedNotification,
  STAFF_AUDIENCES,
} from '#domain/outreach/notifications/notification';
import { afterQuietHours, nextDigest } from '#domain/outreach/notifications/quiet-hours';

/** Suggestions that a professional gets in seven days before the rest wait for the digest. */
const WEEKLY_SUGGESTIONS = 3;

/** Plain facts of an event that a message may carry; everything else stays in the event. */
const SAFE_FACTS = [
  'due',
  'date',
  'count',
  'item',
  'kind',
  'role',
  'months',
  'sending',
  'receiving',
  'signatory',
] as const;

/** A coded reason may travel; a comment written by a person may not. */
const CODE = /^[A-Z][A-Z0-9_]*$/;

const mayBeSaid = (reason: string | null | undefined): reason is string =>
  Boolean(reason) && CODE.test(reason ?? '') && !PRIVATE_REASONS.includes(reason ?? '');

/** The ids and plain values of an event, for the words and the link of a message. Never a name or an address. */
export function parametersOf(event: NotifiableEvent): Parameters {
  const isPlain = (value: unknown): value is string | number =>
    typeof value === 'string' || typeof value === 'number';
  const facts = Object.entries(event.data).filter(
    (entry): entry is [string, string | number] =>
      isPlain(entry[1]) && (entry[0].endsWith('Id') || SAFE_FACTS.some((fact) => fact === entry[0])),
  );
  return {
    ...Object.fromEntries(facts),
    ...(mayBeSaid(event.reason) ? { reason: event.reason } : {}),
    subjectType: event.aggregate.type,
    subjectId: event.aggregate.id,
  };
}

/** As which readers of a case the audiences are notified; the others are notified of themselves alone. */
const READER_OF: Partial<Record<Audience, Reader>> = {
  FOCAL_POINTS: 'HOST',
  CASE_OFFICERS: 'CASE_OFFICER',
  APPROVERS: 'APPROVER',
  SAFEGUARDING_OFFICERS: 'SAFEGUARDING_OFFICER',
  ADMINISTRATORS: 'ADMINISTRATOR',
};

/** What a message to an audience may carry: a reason only where its field is shown to them too. */
function parametersFor(to: Audience, { reason, ...rest }: Parameters): Parameters {
  const readers: readonly Reader[] = FIELD_CLASSES.REASONS.readers;
  const isShown = reason !== undefined && readers.includes(READER_OF[to] ?? 'PERSON');
  return isShown ? { ...rest, reason } : rest;
}

/** Mail to somebody who has not confirmed the address yet may only be about the account itself. */
const mayBeTold = (recipient: Recipient, announcement: Announcement): boolean =>
  recipient.status === 'ACTIVE' || (recipient.status === 'UNCONFIRMED' && announcement.kind === 'SECURITY');

const wants = ({ preferences }: Recipient, kind: Announcement['kind'], channel: Channel): boolean =>
  MANDATORY_KINDS.includes(kind) ||
  !preferences.off.some((choice) => choice.kind === kind && choice.channel === channel);

const concerns = (announcement: Announcement, event: NotifiableEvent, recipient: Recipient): boolean =>
  !(STAFF_AUDIENCES.includes(announcement.to) && recipient.accountId === event.actor) &&
  Object.entries(announcement.only ?? {}).every(([fact, values]) =>
    values.some((value) => value === event.data[fact]),
  );

function moment(
  recipient: Recipient,
  announcement: Announcement,
  channel: Channel,
  now: Date,
): Pick<PlannedNotification, 'notBefore' | 'held'> {
  const { preferences, timeZone, suggestionsThisWeek } = recipient;
  if (announcement.capped) {
    const held = preferences.digestOnly || suggestionsThisWeek >= WEEKLY_SUGGESTIONS;
    if (held) return { notBefore: nextDigest(now, timeZone), held };
  }
  const waits = channel === 'MAIL' && announcement.kind !== 'SECURITY';
  return { notBefore: waits ? afterQuietHours(now, preferences.quietHours, timeZone) : now, held: false };
}

/**
 * Who is notified of what at an event, where and when: at most one row per recipient and channel. Suspended and erased
 * people get nothing; a mandatory kind cannot be switched off.
 * @param announcements the rows of the event in the tables, the most particular first
 * @param audiences who the audiences of this event are
 */
export function plan(
  event: NotifiableEvent,
  announcements: readonly Announcement[],
  audiences: Readonly<Partial<Record<Audience, readonly Recipient[]>>>,
  now: Date,
): PlannedNotification[] {
  const parameters = parametersOf(event);
  const chosen = new Map<string, { recipient: Recipient; announcement: Announcement }>();
  for (const announcement of announcements) {
    for (const recipient of audiences[announcement.to] ?? []) {
      if (chosen.has(recipient.accountId) || !concerns(announcement, event, recipient)) continue;
      chosen.set(recipient.accountId, { recipient, announcement });
    }
  }
  return [...chosen.values()]
    .filter(({ recipient, announcement }) => mayBeTold(recipient, announcement))
    .flatMap(({ recipient, announcement }) =>
      (announcement.channels ?? CHANNELS)
        .filter((channel) => wants(recipient, announcement.kind, channel))
        .map((channel) => ({
          recipientId: recipient.accountId,
          channel,
          kind: announcement.kind,
          message: announcement.message,
          next: announcement.next,
          parameters: parametersFor(announcement.to, parameters),
          ...moment(recipient, announcement, channel, now),
        })),
    );
}
