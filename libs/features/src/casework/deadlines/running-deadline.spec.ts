import { expect, it } from '@jest/globals';
import { DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';
import { runningDeadline } from '#features/casework/deadlines/running-deadline';

/** A Monday. */
const SINCE = new Date('2027-06-28T06:00:00Z');

it('passes over the public holidays of the country of the host, and of no other', () => {
  const settings = (country: string) => ({
    deadlines: { ...DEFAULT_RULES.deadlines, holidays: [{ country: 'SO', on: '2027-07-01' }] },
    timeZone: 'Africa/Mogadishu',
    country,
  });
  const due = (country: string) => runningDeadline('HOST_ANSWER', SINCE, settings(country)).dueAt;
  // Three working days: Tuesday, Wednesday and Thursday; in Somalia that Thursday is a holiday and Friday a day of rest.
  expect(due('KE')).toEqual(new Date('2027-07-01T21:00:00Z'));
  expect(due('SO')).toEqual(new Date('2027-07-03T21:00:00Z'));
});
