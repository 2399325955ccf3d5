import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  readPerson,
  readRow,
  TABLE_COLUMNS,
  type TableRow,
} from '#domain/parties/professionals/profile-table.rules';

describe('a row of a table of professionals', () => {
  it('is read into sections', () => {
    expect(
      readRow({
        email: 'a@example.org',
        headline: ' Head nurse ',
        residence_country: 'GB',
        heritage_countries: 'SO PARENT; DJ',
        years_experience: '12',
        modalities: 'VIRTUAL;ON_SITE',
        skills: 'urn:skillroots:skill:triage 3;urn:x',
        languages: 'so C2; en',
        sectors: 'Q; 8610',
        windows: '2027-01-01/2027-03-31 VIRTUAL+HYBRID 8; 2027-06-01/2027-06-30 ON_SITE',
      }),
    ).toMatchObject({
      findings: [],
      sections: {
        basics: {
          headline: 'Head nurse',
          yearsExperience: 12,
          educationLevel: null,
          modalities: ['VIRTUAL', 'ON_SITE'],
        },
        heritage: [
          { country: 'SO', basis: 'PARENT' },
          { country: 'DJ', basis: 'OTHER' },
        ],
        skills: [
          { conceptUri: 'urn:skillroots:skill:triage', level: 3 },
          { conceptUri: 'urn:x', level: null },
        ],
        languages: [
          { code: 'so', overall: 'C2' },
          { code: 'en', overall: null },
        ],
        sectors: ['Q', '8610'],
        windows: [
          { from: '2027-01-01', to: '2027-03-31', modalities: ['VIRTUAL', 'HYBRID'], weeklyHours: 8 },
          { from: '2027-06-01', weeklyHours: null },
        ],
      },
    });
  });

  it.each<[string, TableRow, string, string]>([
    ['a date like 31 February', { windows: '2027-02-31/2027-03-31 VIRTUAL' }, 'windows.0.from', 'NOT_A_DATE'],
    [
      'windows that share days',
      { windows: '2027-01-01/2027-01-31 VIRTUAL;2027-01-31/2027-02-28 VIRTUAL' },
      'windows.1',
      'WINDOWS_OVERLAP',
    ],
    [
      'a window without a way of working',
      { windows: '2027-01-01/2027-01-31' },
      'windows.0',
      'NOT_UNDERSTOOD',
    ],
    [
      'half an hour',
      { windows: '2027-01-01/2027-01-31 VIRTUAL 0.5' },
      'windows.0.weeklyHours',
      'OUT_OF_RANGE',
    ],
    [
      'hours in words',
      { windows: '2027-01-01/2027-01-31 VIRTUAL many' },
      'windows.0.weeklyHours',
      'OUT_OF_RANGE',
    ],
    ['a level in words', { skills: 'urn:x good' }, 'skills.0.level', 'OUT_OF_RANGE'],
    ['a level of language in words', { languages: 'so C2; en fluent' }, 'languages.1', 'NOT_UNDERSTOOD'],
    ['an unknown country', { heritage_countries: 'XX' }, 'heritage_countries.0.country', 'UNKNOWN_COUNTRY'],
    ['an unknown tie', { heritage_countries: 'SO COUSIN' }, 'heritage_countries.0', 'NOT_UNDERSTOOD'],
    ['years in words', { years_experience: 'ten' }, 'years_experience', 'NOT_UNDERSTOOD'],
    ['too many years', { years_experience: '99' }, 'years_experience', 'OUT_OF_RANGE'],
    ['an unknown way of working', { modalities: 'VIRTUAL;REMOTE' }, 'modalities.1', 'NOT_UNDERSTOOD'],
    ['an unknown link', { connectivity: 'fast' }, 'connectivity', 'UNKNOWN_WORD'],
    ['an override of the direction', { headline: 'Nurse \u202egnp' }, 'headline', 'NOT_TEXT'],
    ['a bell', { name: 'Ma\u0007' }, 'name', 'NOT_TEXT'],
    ['a name on two lines', { name: 'Amal\nNur' }, 'name', 'NOT_UNDERSTOOD'],
    ['NUL', { headline: 'a\0b' }, 'headline', 'NOT_TEXT'],
    ['half a surrogate pair', { summary: 'a\ud800' }, 'summary', 'NOT_TEXT'],
    ['bytes that are no UTF-8', { name: 'Ma\ufffd' }, 'name', 'NOT_TEXT'],
  ])('names %s by its column', (_name, row, field, code) => {
    expect(readRow(row).findings).toEqual([{ field, code }]);
  });

  it('keeps texts as the inputs of the API do', () => {
    const { sections } = readRow({ headline: ' Se\u00adnior\u200b  nurse ', summary: 'One\r\ntwo' });
    expect(sections.basics).toMatchObject({ headline: 'Senior nurse', summary: 'One\ntwo' });
  });

  it('brings an address and a name into their one form', () => {
    const { person, findings } = readPerson({ email: 'ａmal@EXAMPLE．org', name: 'Ama\u200bl  Nur' });
    expect(findings).toEqual([]);
    expect(person).toMatchObject({ email: 'amal@example.org', displayName: 'Amal Nur' });
  });

  it.each([
    [
      'an address with an invisible character',
      { email: 'a\u200bmal@example.org' },
      'email',
      'NOT_A_MAIL_ADDRESS',
    ],
    ['an address with two dots', { email: 'a..b@example.org' }, 'email', 'NOT_A_MAIL_ADDRESS'],
    ['no name', { name: '' }, 'name', 'MISSING'],
    ['an invisible name', { name: '\u200b\u3164' }, 'name', 'MISSING'],
    ['a name without a letter', { name: '--' }, 'name', 'NOT_UNDERSTOOD'],
    ['a long name', { name: 'a'.repeat(121) }, 'name', 'TOO_LONG'],
  ])('refuses %s', (_name, row, field, code) => {
    const whole = { email: 'amal@example.org', name: 'Amal Nur', ...row };
    expect(readPerson(whole).findings).toEqual([{ field, code }]);
  });

  it('never throws, whatever the file contains', () => {
    const row = fc.dictionary(
      fc.constantFrom(...TABLE_COLUMNS),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(fc.property(row, (cells) => Array.isArray(readRow(cells).findings)));
  });
});
