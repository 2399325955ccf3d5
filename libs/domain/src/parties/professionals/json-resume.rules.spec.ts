import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readResume, yearsOf } from '#domain/parties/professionals/json-resume.rules';

const TODAY = '2027-01-15';

describe('a résumé in JSON', () => {
  it('is read into a profile', () => {
    const resume = {
      basics: {
        name: 'Amina',
        label: 'Head nurse',
        summary: 'Emergency care.',
        location: { countryCode: 'gb' },
      },
      work: [
        {
          name: 'Royal Hospital',
          position: 'Head nurse',
          startDate: '2015-03',
          summary: 'Led a ward.',
          highlights: ['Triage'],
        },
        { name: 'City Clinic', position: 'Nurse', startDate: '2010', endDate: '2014' },
      ],
      volunteer: [
        { organization: 'Red Crescent', position: 'Trainer', startDate: '2018-01-15', endDate: '2018-02-28' },
      ],
      education: [{ institution: 'Leeds', area: 'Nursing', studyType: 'Bachelor', endDate: '2009-07' }],
      skills: [{ name: 'Triage', level: 'Master', keywords: ['wound care', 'teaching'] }],
      languages: [
        { language: 'Somali', fluency: 'Native speaker' },
        { language: 'français', fluency: 'B1' },
        { language: 'العربية', fluency: 'Limited working proficiency' },
      ],
    };
    expect(readResume(resume, TODAY)).toMatchObject({
      basics: { headline: 'Head nurse', residenceCountry: 'GB', yearsExperience: 16, educationLevel: 6 },
      experience: [
        {
          title: 'Head nurse',
          organisation: 'Royal Hospital',
          startsOn: '2015-03-01',
          endsOn: null,
          description: 'Led a ward.\nTriage',
        },
        { title: 'Nurse', startsOn: '2010-01-01', endsOn: '2014-12-31' },
        { organisation: 'Red Crescent', startsOn: '2018-01-15', endsOn: '2018-02-28' },
      ],
      education: [{ title: 'Bachelor, Nursing', school: 'Leeds', level: 6, endsOn: '2009-07-31' }],
      languages: [
        { code: 'so', overall: 'C2' },
        { code: 'fr', overall: 'B1' },
        { code: 'ar', overall: 'B1' },
      ],
      skills: [
        { label: 'Triage', level: 4, field: 'skills.0.name' },
        { label: 'wound care', level: 4 },
        { label: 'teaching', field: 'skills.0.keywords.1' },
      ],
      leftOut: [],
    });
  });

  it('tells which words it left out', () => {
    const resume = {
      education: [{ area: 'Nursing', studyType: 'Studium' }],
      skills: [{ name: 'Triage', level: '87 %' }],
      languages: [{ language: 'Klingon', fluency: 'some' }],
    };
    expect(readResume(resume, TODAY).leftOut).toEqual([
      { field: 'education.0.studyType', text: 'Studium' },
      { field: 'languages.0.language', text: 'Klingon' },
      { field: 'languages.0.fluency', text: 'some' },
      { field: 'skills.0.level', text: '87 %' },
    ]);
  });

  it.each([
    ['a date like 31 February', { work: [{ position: 'x', startDate: '2020-02-31' }] }, 'work.0.startDate'],
    ['a date in words', { work: [{ position: 'x', endDate: 'spring 2020' }] }, 'work.0.endDate'],
    [
      'an end before the start',
      { work: [{ position: 'x', startDate: 2020, endDate: 2019 }] },
      'work.0.endDate',
    ],
    ['an override', { work: [{ position: 'x\u202ey' }] }, 'work.0.position'],
    ['NUL', { basics: { summary: 'a\0' } }, 'basics.summary'],
    ['half a surrogate pair', { skills: [{ name: 'ok', keywords: ['\ud83d'] }] }, 'skills.0.keywords.0'],
    [
      'a country that is none',
      { basics: { location: { countryCode: 'Nowhere' } } },
      'basics.location.countryCode',
    ],
    ['a section that is no list', { work: 'nurse' }, 'work'],
    ['an entry that is none', { education: [7] }, 'education.0'],
    [
      'the part of a headline that has no room',
      { basics: { label: `${'a'.repeat(120)} b` } },
      'basics.label',
    ],
  ])('leaves out %s, tells it, and takes the rest', (_name, odd, field) => {
    const { leftOut, languages } = readResume({ ...odd, languages: ['Somali'] }, TODAY);
    expect([leftOut.map((left) => left.field), languages.map(({ code }) => code)]).toEqual([[field], ['so']]);
    for (const { text } of leftOut) expect(text.isWellFormed() && !text.includes('\0')).toBe(true);
  });

  it('takes as many posts, studies and languages as a profile has room for, and names the others', () => {
    const many = (most: number, entry: (i: number) => object) =>
      Array.from({ length: most + 1 }, (_, i) => entry(i));
    const { experience, education, leftOut } = readResume(
      {
        work: many(60, (i) => ({ position: `Post ${i}` })),
        education: many(30, (i) => ({ area: `Study ${i}` })),
      },
      TODAY,
    );
    expect([experience.length, education.length]).toEqual([60, 30]);
    expect(leftOut).toEqual([
      { field: 'work.60', text: 'Post 60' },
      { field: 'education.30', text: 'Study 30' },
    ]);
  });

  it('counts no years of a post whose end is not understood', () => {
    const post = (endDate: string) => ({ work: [{ position: 'x', startDate: '2010', endDate }] });
    expect(readResume(post('some day'), TODAY).basics.yearsExperience).toBeUndefined();
    expect(readResume(post('ongoing'), TODAY).basics.yearsExperience).toBe(17);
  });

  it('keeps texts as the inputs of the API do, and cuts between characters', () => {
    const { basics, experience } = readResume(
      { basics: { label: '👩'.repeat(130) }, work: [{ position: 'Se\u00adnior\nnurse', summary: 'a\r\nb' }] },
      TODAY,
    );
    expect(basics.headline).toBe('👩'.repeat(120));
    const family = '👨\u200d👩\u200d👧';
    const long = readResume({ basics: { label: `${'a'.repeat(118)}${family}` } }, TODAY);
    expect(long.basics.headline).toBe('a'.repeat(118));
    expect(experience[0]).toMatchObject({ title: 'Senior nurse', description: 'a\nb' });
  });

  it('counts years side by side once', () => {
    const post = (startsOn: string, endsOn: string | null) => ({ startsOn, endsOn });
    expect(yearsOf([post('2010-01-01', '2014-12-31'), post('2012-01-01', '2013-12-31')], TODAY)).toBe(5);
    expect(yearsOf([post('2025-01-15', null)], TODAY)).toBe(2);
    expect(yearsOf([], TODAY)).toBe(0);
  });

  it('never throws, whatever its shape', () => {
    const section = fc.constantFrom(
      'basics',
      'work',
      'volunteer',
      'education',
      'skills',
      'languages',
      'location',
    );
    const resume = fc.dictionary(section, fc.anything({ withNullPrototype: true }));
    fc.assert(fc.property(resume, (json) => Array.isArray(readResume(json, TODAY).skills)));
  });
});
