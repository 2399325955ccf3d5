import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, overlapDays } from '#domain/kernel/dates';
import { type AvailabilityWindow, type ProfileSections } from '#domain/parties/professionals/profile';
import { overlapping, refuseFindings, reviewSections } from '#domain/parties/professionals/profile.rules';

const window = (from: string, to: string): AvailabilityWindow => ({
  from,
  to,
  modalities: ['VIRTUAL'],
  weeklyHours: null,
});
const skill = (conceptUri: string, level: number | null = null) => ({ conceptUri, level, years: null });
const language = (code: string) => ({
  code,
  overall: null,
  listening: null,
  reading: null,
  speaking: null,
  writing: null,
});
const post = { title: 'Nurse', organisation: 'A ward', country: 'GB', description: null };

const WRONG: readonly (readonly [string, Partial<ProfileSections>, string, string])[] = [
  [
    'a day that does not exist',
    { windows: [window('2027-02-31', '2027-03-01')] },
    'windows.0.from',
    'NOT_A_DATE',
  ],
  [
    'an end before the start',
    { windows: [window('2027-03-02', '2027-03-01')] },
    'windows.0.to',
    'ENDS_BEFORE_START',
  ],
  [
    'windows that share a day',
    { windows: [window('2027-03-01', '2027-03-31'), window('2027-01-01', '2027-03-01')] },
    'windows.0',
    'WINDOWS_OVERLAP',
  ],
  [
    'a window without a way of working',
    { windows: [{ ...window('2027-03-01', '2027-03-31'), modalities: [] }] },
    'windows.0.modalities',
    'NO_MODALITY',
  ],
  ['a skill that is listed twice', { skills: [skill('a'), skill('b'), skill('a')] }, 'skills.2', 'DUPLICATE'],
  ['a level that there is not', { skills: [skill('a', 5)] }, 'skills.0.level', 'OUT_OF_RANGE'],
  ['too many skills', { skills: Array.from({ length: 101 }, (_, i) => skill(`${i}`)) }, 'skills', 'TOO_MANY'],
  ['no language', { languages: [language('xx')] }, 'languages.0.code', 'UNKNOWN_LANGUAGE'],
  ['no country', { heritage: [{ country: 'ZZ', basis: 'OTHER' }] }, 'heritage.0.country', 'UNKNOWN_COUNTRY'],
  ['no region', { basics: { residenceRegion: 'GB-LND' } }, 'basics.residenceRegion', 'UNKNOWN_REGION'],
  ['no sector', { sectors: ['Z9'] }, 'sectors.0', 'UNKNOWN_SECTOR'],
  ['half a letter', { basics: { headline: 'a\ud800' } }, 'basics.headline', 'NOT_TEXT'],
  ['a NUL', { basics: { summary: 'a\0' } }, 'basics.summary', 'NOT_TEXT'],
  ['half an hour', { basics: { weeklyHours: 0.5 } }, 'basics.weeklyHours', 'OUT_OF_RANGE'],
  [
    'a post that ended before it began',
    { experience: [{ ...post, startsOn: '2020-05-01', endsOn: '2020-04-01' }] },
    'experience.0.endsOn',
    'ENDS_BEFORE_START',
  ],
  [
    'a field of education that there is not',
    { education: [{ title: 'BSc', school: 'X', level: 6, field: '77', endsOn: null }] },
    'education.0.field',
    'UNKNOWN_FIELD',
  ],
];

describe('the review of a profile', () => {
  it.each(WRONG)('names %s', (_name, sections, field, code) => {
    expect(reviewSections(sections)).toEqual([{ field, code }]);
  });

  it('lets good sections pass', () => {
    const sections: Partial<ProfileSections> = {
      basics: { headline: 'Nurse', yearsExperience: 12 },
      heritage: [{ country: 'SO', basis: 'PARENT' }],
      windows: [window('2027-01-01', '2027-01-31'), window('2027-02-01', '2027-02-28')],
      skills: [skill('a', 4)],
      languages: [language('so')],
      sectors: ['Q', '8610'],
      experience: [{ ...post, startsOn: '2015-01-01', endsOn: null }],
    };
    expect(reviewSections(sections)).toEqual([]);
    expect(() => refuseFindings(reviewSections(sections))).not.toThrow();
  });

  it('refuses with every field at once', () => {
    const problems = reviewSections({ basics: { weeklyHours: 99 }, sectors: ['x'] });
    expect(() => refuseFindings(problems)).toThrow(
      expect.objectContaining({
        code: 'PROFILE_INVALID',
        details: { field: 'basics.weeklyHours', problems },
      }),
    );
  });

  it('finds an overlap exactly when two windows share a day', () => {
    const days = fc.integer({ min: 0, max: 60 });
    const windows = fc.array(
      fc
        .tuple(days, fc.integer({ min: 0, max: 10 }))
        .map(([start, length]) =>
          window(addDays('2027-01-01', start), addDays('2027-01-01', start + length)),
        ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(windows, (all) => {
        const shared = all.some((a, i) => all.slice(i + 1).some((b) => overlapDays(a, b) > 0));
        expect(overlapping(all).length > 0).toBe(shared);
      }),
    );
  });
});
