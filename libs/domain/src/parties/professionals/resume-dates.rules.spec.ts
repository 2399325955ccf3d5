import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isIsoDate } from '#domain/kernel/dates';
import { resumeDate } from '#domain/parties/professionals/resume-dates.rules';

const read = (text: string, which: 'FIRST' | 'LAST') => {
  const date = resumeDate(text, which);
  return 'day' in date ? date.day : date.state;
};

describe('a date of a résumé', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-3', '2015-03-01', '2015-03-31'],
    ['2015/02', '2015-02-01', '2015-02-28'],
    ['3.2015', '2015-03-01', '2015-03-31'],
    ['31.12.2019', '2019-12-31', '2019-12-31'],
    ['25/12/2019', '2019-12-25', '2019-12-25'],
    ['12/25/2019', '2019-12-25', '2019-12-25'],
    ['2015-03-01T09:30:00+03:00', '2015-03-01', '2015-03-01'],
    ['Sept. 2015', '2015-09-01', '2015-09-30'],
    ['15th March, 2015', '2015-03-15', '2015-03-15'],
    ['février 2016', '2016-02-01', '2016-02-29'],
    ['1er août 2016', '2016-08-01', '2016-08-01'],
    ['3 de mayo de 2014', '2014-05-03', '2014-05-03'],
    ['since 2014', '2014-01-01', '2014-12-31'],
    ['مارس ٢٠١٥', '2015-03-01', '2015-03-31'],
    ['كانون الأول 2019', '2019-12-01', '2019-12-31'],
    ['جويلية 2019', '2019-07-01', '2019-07-31'],
    ['Abriil 2018', '2018-04-01', '2018-04-30'],
  ])('%s is from %s to %s', (text, first, last) => {
    expect([read(text, 'FIRST'), read(text, 'LAST')]).toEqual([first, last]);
  });

  it.each([
    'Present',
    'to date',
    'Till now',
    "aujourd'hui",
    'à ce jour',
    'Actualidad',
    'hasta la fecha',
    'حتى الآن',
    'حالياً',
    'ilaa hadda',
  ])('lasts: %s', (text) => expect(read(text, 'LAST')).toBe('LASTS'));

  it.each([
    '03/04/2015',
    '31.02.2015',
    '2015-13',
    'spring 2015',
    '2015 or 2016',
    '15',
    '1200',
    'Martober 2015',
    'soon',
    '3/15',
  ])('is not understood: %s', (text) => expect(read(text, 'LAST')).toBe('UNKNOWN'));

  it('is the same day however a month is named, and never one that the calendar does not have', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('en', 'fr', 'ar', 'es', 'so'),
        fc.constantFrom('long', 'short'),
        (at, locale, month) => {
          const iso = at.toISOString().slice(0, 10);
          const text = new Intl.DateTimeFormat(locale, {
            day: 'numeric',
            month,
            year: 'numeric',
            timeZone: 'UTC',
          }).format(at);
          expect([text, read(text, 'FIRST')]).toEqual([text, iso]);
          expect(read(iso, 'LAST')).toBe(iso);
          const last = read(iso.slice(0, 7), 'LAST');
          expect(addDays(last, 1).endsWith('-01')).toBe(true);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = resumeDate(text, 'LAST');
        return !('day' in date) || isIsoDate(date.day);
      }),
    );
  });
});
