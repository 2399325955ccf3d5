import { describe, expect, it } from '@jest/globals';
import { toldInText } from '#domain/parties/professionals/resume-text.rules';

const languagesOf = (text: string): [string, string | null][] =>
  toldInText(text).languages.map(({ code, overall }) => [code, overall]);

describe('languages in a text', () => {
  it.each<[string, [string, string | null][]]>([
    ['French B2', [['fr', 'B2']]],
    [
      'Somali: native, English (fluent)',
      [
        ['so', 'C2'],
        ['en', 'C1'],
      ],
    ],
    [
      'Languages\nSomali\nArabic – B1\nEducation\nEnglish',
      [
        ['so', null],
        ['ar', 'B1'],
      ],
    ],
    [
      'Langues : français, anglais C1',
      [
        ['fr', null],
        ['en', 'C1'],
      ],
    ],
    ['Idiomas\nespañol nativo', [['es', 'C2']]],
    ['اللغات\nالعربية: اللغة الأم', [['ar', 'C2']]],
    ['Luqadaha\nAf-Ingiriisi C1', [['en', 'C1']]],
    ['Languages\nEnglish\nEnglish C1', [['en', 'C1']]],
  ])('are found where %j tells them', (text, languages) => {
    expect(languagesOf(text)).toEqual(languages);
  });

  it.each([
    'Worked for a French company',
    'English',
    'French cooking',
    'So native',
    'Teacher of English at the school of B2 students and others in the town',
  ])('are not found in %j', (text) => {
    expect(languagesOf(text)).toEqual([]);
  });
});

describe('studies in a text', () => {
  it('are lines under their heading that name a degree', () => {
    const text =
      'Experience\nMaster of ceremonies\nEducation\nBSc Nursing, University of Leeds, 2005 – 2009\nSome course\nSkills\nMSc';
    expect(toldInText(text).education).toEqual([
      {
        title: 'BSc Nursing, University of Leeds, 2005 – 2009',
        school: '',
        level: 6,
        field: null,
        endsOn: '2009-12-31',
      },
    ]);
  });

  it('are found in Arabic', () => {
    expect(toldInText('المؤهلات العلمية\nبكالوريوس تمريض').education).toMatchObject([
      { level: 6, endsOn: null },
    ]);
  });
});
