import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANNOUNCEMENTS, announcementsOf } from '#domain/catalogue/announcements';
import { type Announcement, AUDIENCES, CHANNELS, KINDS } from '#domain/kernel/announcement';
import {
  DEFAULT_PREFERENCES,
  MANDATORY_KINDS,
  type NotifiableEvent,
  type PlannedNotification,
  type Recipient,
} from '#domain/outreach/notifications/notification';
import { parametersOf, plan } from '#domain/outreach/notifications/plan';

const NOW = new Date('2026-03-10T20:30:00Z');

const person = (accountId: string, more: Partial<Recipient> = {}): Recipient => ({
  accountId,
  status: 'ACTIVE',
  timeZone: 'Africa/Mogadishu',
  preferences: DEFAULT_PREFERENCES,
  suggestionsThisWeek: 0,
  ...more,
});

const event = (name: string, data: NotifiableEvent['data'] = {}, actor = 'someone'): NotifiableEvent => ({
  name,
  actor,
  aggregate: { type: 'need', id: 'n1' },
  data,
});

const planned = (
  name: string,
  audiences: Parameters<typeof plan>[2],
  more: Partial<NotifiableEvent> = {},
): PlannedNotification[] => plan({ ...event(name), ...more }, announcementsOf(name), audiences, NOW);

const places = (rows: PlannedNotification[]): string[] =>
  rows.map(({ recipientId, channel, message }) => `${recipientId} ${channel} ${message}`);

describe('planning the notifications of an event', () => {
  it('tells each person once per channel, by the first announcement that fits', () => {
    const both = person('both');
    const rows = planned('need.submitted', { FOCAL_POINTS: [both, person('fp')], APPROVERS: [both, both] });
    expect(places(rows)).toEqual([
      'both IN_APP need.submitted',
      'both MAIL need.submitted',
      'fp IN_APP need.submitted',
      'fp MAIL need.submitted',
    ]);
  });

  it('never plans two rows for one recipient and channel, whatever the event and the audiences', () => {
    const names = fc.constantFrom(...Object.keys(ANNOUNCEMENTS));
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
    const audiences = fc.dictionary(fc.constantFrom(...AUDIENCES), ids);
    fc.assert(
      fc.property(names, audiences, (name, groups) => {
        const people = Object.fromEntries(
          Object.entries(groups).map(([key, list]) => [key, list.map((id) => person(id))]),
        );
        const keys = planned(name, people).map((row) => `${row.recipientId} ${row.channel}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('does not notify staff of what they did themselves, but gives the two sides their receipt', () => {
    const rows = planned(
      'need.submitted',
      { FOCAL_POINTS: [person('me')], CASE_OFFICERS: [person('me2'), person('other')] },
      { actor: 'me2' },
    );
    expect(new Set(rows.map((row) => row.recipientId))).toEqual(new Set(['me', 'other']));
    const own = planned('need.submitted', { FOCAL_POINTS: [person('me')] }, { actor: 'me' });
    expect(own).toHaveLength(2);
  });

  it.each(['SUSPENDED', 'ERASED'] as const)('tells nothing to somebody %s', (status) => {
    for (const name of Object.keys(ANNOUNCEMENTS)) {
      const everywhere = Object.fromEntries(AUDIENCES.map((a) => [a, [person('x', { status })]]));
      expect(planned(name, everywhere)).toEqual([]);
    }
  });

  it('writes to an unconfirmed address about the account alone', () => {
    const ACCOUNT = [person('new', { status: 'UNCONFIRMED' })];
    expect(places(planned('account.registered', { ACCOUNT }))).toEqual(['new MAIL account.confirm']);
    expect(planned('matches.found', { MATCHED: ACCOUNT })).toEqual([]);
  });

  it('honours what was switched off, per kind and channel', () => {
    const preferences = {
      ...DEFAULT_PREFERENCES,
      off: [{ kind: 'SUGGESTION', channel: 'MAIL' }] as const,
    };
    expect(places(planned('matches.found', { MATCHED: [person('p', { preferences })] }))).toEqual([
      'p IN_APP match.suggested',
    ]);
  });

  it('cannot have a mandatory kind switched off', () => {
    const off = KINDS.flatMap((kind) => CHANNELS.map((channel) => ({ kind, channel })));
    const deaf = person('deaf', { preferences: { ...DEFAULT_PREFERENCES, off } });
    for (const kind of KINDS) {
      const rows: Announcement[] = [{ to: 'ACCOUNT', kind, message: 'm', next: 'n' }];
      const heard = plan(event('x'), rows, { ACCOUNT: [deaf] }, NOW).length;
      expect([kind, heard]).toEqual([kind, MANDATORY_KINDS.includes(kind) ? 2 : 0]);
    }
  });

  it('holds the fourth suggestion of a week for the digest on Monday morning, on both channels', () => {
    const third = planned('matches.found', { MATCHED: [person('p', { suggestionsThisWeek: 2 })] });
    expect(third.map(({ held, notBefore }) => [held, notBefore])).toEqual([
      [false, NOW],
      [false, NOW],
    ]);
    const fourth = planned('matches.found', { MATCHED: [person('p', { suggestionsThisWeek: 3 })] });
    const monday = new Date('2026-03-16T05:00:00Z');
    expect(fourth.map(({ held, notBefore }) => [held, notBefore])).toEqual([
      [true, monday],
      [true, monday],
    ]);
  });

  it('holds every suggestion of a person who asked for the digest alone', () => {
    const preferences = { ...DEFAULT_PREFERENCES, digestOnly: true };
    const rows = planned('matches.found', { MATCHED: [person('p', { preferences })] });
    expect(rows.map((row) => row.held)).toEqual([true, true]);
  });

  it('delays mail until quiet hours end, but neither the product nor security', () => {
    const preferences = { ...DEFAULT_PREFERENCES, quietHours: { from: '22:00', to: '07:00' } };
    const quiet = person('q', { preferences });
    const [inApp, mail] = planned('need.published', { FOCAL_POINTS: [quiet] });
    expect(inApp?.notBefore).toEqual(NOW);
    expect(mail?.notBefore).toEqual(new Date('2026-03-11T04:00:00Z'));
    const [, alarm] = planned('account.password-changed', { ACCOUNT: [quiet] });
    expect(alarm?.notBefore).toEqual(NOW);
  });

  it('tells the institution of a dismissal only when it had invited', () => {
    const FOCAL_POINTS = [person('fp')];
    const dismissed = (from: string): PlannedNotification[] =>
      planned('candidacy.dismissed', { FOCAL_POINTS }, { data: { from } });
    expect(dismissed('SUGGESTED')).toEqual([]);
    expect(dismissed('INVITED')).toHaveLength(2);
  });

  it('knows nothing of an event that no table has, not even of an inherited name', () => {
    expect(announcementsOf('toString')).toEqual([]);
    expect(announcementsOf('no.such')).toEqual([]);
  });
});

describe('parameters of a message', () => {
  it('carry ids and plain facts, never text that a person wrote', () => {
    const data = {
      needId: 'n1',
      due: '2026-04-01',
      count: 3,
      name: 'Amina',
      email: 'a@example.org',
      note: 'private',
      professionalIds: ['p1', 'p2'],
    };
    expect(parametersOf({ ...event('need.rejected', data), reason: 'DUPLICATE' })).toEqual({
      needId: 'n1',
      due: '2026-04-01',
      count: 3,
      reason: 'DUPLICATE',
      subjectType: 'need',
      subjectId: 'n1',
    });
    const countries = { sending: 'GB', receiving: 'SO' };
    expect(parametersOf(event('corridor.crossed', countries))).toMatchObject(countries);
    for (const reason of ['Because she said so', 'MISCONDUCT', 'HEALTH', null])
      expect(parametersOf({ ...event('need.rejected'), reason })).not.toHaveProperty('reason');
  });
});
