import { expect, it } from '@jest/globals';
import { readResume } from '#domain/parties/professionals/json-resume.rules';
import { mergeResume } from '#domain/parties/professionals/merge.rules';

const skill = (conceptUri: string, level: number | null = null) => ({ conceptUri, level, years: null });
const language = (code: string, overall: 'A1' | 'C2') => ({
  code,
  overall,
  listening: null,
  reading: null,
  speaking: null,
  writing: null,
});

it('a résumé fills and adds; it overwrites nothing but posts and studies', () => {
  const resume = readResume(
    {
      basics: { label: 'Nurse', summary: 'Wards.' },
      work: [{ position: 'Nurse' }],
      languages: [
        { language: 'English', fluency: 'A1' },
        { language: 'Somali', fluency: 'native' },
      ],
    },
    '2027-01-15',
  );
  const lists = { skills: [skill('a', 4)], languages: [language('en', 'C2')] };
  expect(
    mergeResume({ headline: 'Head nurse', summary: null }, lists, resume, [
      skill('a', 1),
      skill('b'),
      skill('b', 2),
    ]),
  ).toEqual({
    basics: { summary: 'Wards.' },
    skills: [skill('a', 4), skill('b')],
    languages: [language('en', 'C2'), language('so', 'C2')],
    experience: [expect.objectContaining({ title: 'Nurse' })],
  });
});
