import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel/errors';
import {
  assertOffer,
  chosenTime,
  type InterviewOffer,
  remindUntil,
} from '#domain/marketplace/candidacies/interview.rules';

const NOW = new Date('2027-03-01T08:00:00Z');
const at = (moment: string) => new Date(moment);
const offer = (more: Partial<InterviewOffer> = {}): InterviewOffer => ({
  times: [at('2027-03-03T09:00:00Z'), at('2027-03-04T09:00:00Z'), at('2027-03-05T09:00:00Z')],
  minutes: 45,
  way: 'VIDEO',
  place: 'https://meet.example.org/a1',
  ...more,
});

/** What is wrong with an offer, as `field code`. */
function wrongWith(more: Partial<InterviewOffer>): string[] {
  try {
    assertOffer(offer(more), NOW);
    return [];
  } catch (error) {
    const { problems } = (error as DomainError).details as { problems: { field: string; code: string }[] };
    return problems.map(({ field, code }) => `${field} ${code}`);
  }
}

describe('times that are offered', () => {
  it('are one to three, ahead, and apart', () => {
    expect(wrongWith({})).toEqual([]);
    expect(wrongWith({ times: [] })).toEqual(['times MISSING']);
    expect(
      wrongWith({ times: Array.from({ length: 4 }, (_, i) => at(`2027-03-0${i + 2}T09:00:00Z`)) }),
    ).toEqual(['times MOST_ITEMS']);
    expect(wrongWith({ times: [NOW] })).toEqual(['times.0 MOMENT_AHEAD']);
    expect(wrongWith({ times: [at('2028-03-01T08:00:00Z')] })).toEqual(['times.0 TOO_FAR_AHEAD']);
    const close = [at('2027-03-03T09:00:00Z'), at('2027-03-03T09:44:00Z')];
    expect(wrongWith({ times: close })).toEqual(['times.1 TIMES_OVERLAP']);
    expect(wrongWith({ times: close, minutes: 44 })).toEqual([]);
  });

  it('are moments: an hour that a clock has twice is two times', () => {
    // In London 01:30 comes twice on 31 October 2027.
    const twice = [at('2027-06-01T01:30:00+01:00'), at('2027-06-01T01:30:00Z')];
    expect(wrongWith({ times: twice, minutes: 60 })).toEqual([]);
  });

  it('come with a call that others cannot read on the way', () => {
    const links = [
      'http://meet.example.org',
      'javascript:alert(1)',
      'https://me:secret@meet.example.org',
      'call me',
    ];
    expect(links.map((place) => wrongWith({ place }))).toEqual(links.map(() => ['place VIDEO_LINK']));
    expect(wrongWith({ place: null })).toEqual([]);
    expect(wrongWith({ way: 'PHONE', place: '+252 63 1234567' })).toEqual([]);
  });
});

it('a time is chosen from those that are offered, while it is ahead', () => {
  const { times } = offer();
  expect(chosenTime(times, at('2027-03-04T09:00:00Z'), NOW)).toEqual(times[1]);
  expect(() => chosenTime(times, at('2027-03-04T10:00:00Z'), NOW)).toThrow(DomainError);
  expect(() => chosenTime(times, at('2027-03-04T09:00:00Z'), at('2027-03-04T09:00:00Z'))).toThrow(
    DomainError,
  );
});

it('is reminded of a day ahead', () => {
  expect(remindUntil(NOW)).toEqual(at('2027-03-02T08:00:00Z'));
});
