import { expect, it } from '@jest/globals';
import { readResume } from '#domain/parties/professionals/json-resume.rules';
import { resumeOfLinkedIn } from '#domain/parties/professionals/linkedin.rules';

it('is read as a résumé', () => {
  const read = readResume(
    resumeOfLinkedIn({
      'Profile.csv': [{ Headline: 'Nurse', Summary: 'Wound care' }],
      'Positions.csv': [
        {
          'Company Name': 'Royal Hospital',
          Title: 'Head nurse',
          Description: 'Led a ward',
          'Started On': 'Mar 2015',
          'Finished On': '',
        },
      ],
      'Skills.csv': [{ Name: 'Triage' }],
      'Education.csv': [
        { 'School Name': 'Leeds', 'Degree Name': 'BSc Nursing', 'End Date': '2009', Notes: '' },
        { 'School Name': 'Burao Institute', 'Degree Name': '' },
      ],
      'Languages.csv': [{ Name: 'Somali', Proficiency: 'Native or bilingual proficiency' }],
    }),
    '2026-01-01',
  );
  expect(read).toMatchObject({
    basics: { headline: 'Nurse', summary: 'Wound care' },
    experience: [
      { title: 'Head nurse', organisation: 'Royal Hospital', startsOn: '2015-03-01', endsOn: null },
    ],
    education: [
      { title: 'BSc Nursing', school: 'Leeds', level: 6, endsOn: '2009-12-31' },
      { title: 'Burao Institute', school: 'Burao Institute', level: null },
    ],
    languages: [{ code: 'so', overall: 'C2' }],
    skills: [{ label: 'Triage' }],
    leftOut: [],
  });
});

it('is empty where the export has none of it', () => {
  expect(readResume(resumeOfLinkedIn({}), '2026-01-01')).toMatchObject({ experience: [], skills: [] });
});
