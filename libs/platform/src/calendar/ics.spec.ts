import { expect, it } from '@jest/globals';
import { calendarFile } from '#platform/calendar/ics';

const NOW = new Date('2026-02-03T04:05:06.789Z');
const entry = (more = {}) => ({
  uid: 'placement-1@skillroots',
  sequence: 3,
  title: 'Placement',
  about: 'About',
  time: { firstDay: '2026-02-27', lastDay: '2026-02-28' },
  ...more,
});
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

it('holds whole days, whose end is the day after the last', () => {
  expect(linesOf(calendarFile([entry()], NOW))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Skillroots//Skillroots//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:placement-1@skillroots',
    'SEQUENCE:3',
    'DTSTAMP:20260203T040506Z',
    'DTSTART;VALUE=DATE:20260227',
    'DTEND;VALUE=DATE:20260301',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    'SUMMARY:Placement',
    'TRANSP:TRANSPARENT',
    'DESCRIPTION:About',
    'STATUS:CONFIRMED',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('says of what was called off that it is cancelled, and of a meeting that it takes its time', () => {
  const time = { startsAt: NOW, minutes: 45 };
  const file = linesOf(calendarFile([entry({ time, isCancelled: true })], NOW));
  expect(file).toContain('STATUS:CANCELLED');
  expect(file.filter((line) => line.startsWith('TRANSP'))).toEqual([]);
});

it('holds moments in UTC, wherever they were agreed', () => {
  const startsAt = new Date('2026-03-29T09:00:00+03:00');
  const file = calendarFile([entry({ time: { startsAt, minutes: 45 } })], NOW);
  expect(linesOf(file)).toEqual(
    expect.arrayContaining(['DTSTART:20260329T060000Z', 'DTEND:20260329T064500Z']),
  );
});

it('escapes what separates values, and lets no text begin a line of its own', () => {
  const file = calendarFile([entry({ title: 'A, B; C\\D', about: 'one\r\nEND:VEVENT\ntwo' })], NOW);
  expect(linesOf(file)).toEqual(
    expect.arrayContaining(['SUMMARY:A\\, B\\; C\\\\D', 'DESCRIPTION:one\\nEND:VEVENT\\ntwo']),
  );
  expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
});

it('folds long lines at 75 octets and inside no character', () => {
  const about = 'مستشفى هرجيسا '.repeat(20) + '👩🏾‍⚕️'.repeat(20);
  const file = calendarFile([entry({ about })], NOW);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file).not.toContain('\ufffd');
  expect(linesOf(file)).toContain(`DESCRIPTION:${about}`);
});
