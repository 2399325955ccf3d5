import { expect, it } from '@jest/globals';
import { type EuropassNode, readEuropass } from '#domain/parties/professionals/europass.rules';
import { readResume } from '#domain/parties/professionals/json-resume.rules';

type Content = string | readonly EuropassNode[];
const node = (
  name: string,
  content: Content = '',
  attributes: Record<string, string> = {},
): EuropassNode => ({
  name,
  attributes,
  text: typeof content === 'string' ? content : '',
  children: typeof content === 'string' ? [] : content,
});
const when = (name: string, day: string) => node(name, [node('FormattedDateTime', day)]);
const dimension = (code: string, level: string) =>
  node('CompetencyDimension', [
    node('CompetencyDimensionTypeCode', `CEF-${code}`),
    node('Score', [node('ScoreText', level)]),
  ]);
const read = (root: EuropassNode) => {
  const told = readEuropass(root);
  return told && { ...told, ...readResume(told.resume, '2026-01-01'), languages: told.languages };
};

const CANDIDATE = node('Candidate', [
  node('CandidatePerson', [node('PrimaryLanguageCode', 'som')]),
  node('CandidateProfile', [
    node('EmploymentHistory', [
      node('EmployerHistory', [
        node('OrganizationName', 'Royal Hospital'),
        node('PositionHistory', [
          node('PositionTitle', 'Head nurse'),
          node('EmploymentPeriod', [when('StartDate', '2015-03'), node('CurrentIndicator', 'true')]),
          node('Description', '<p>Led a ward</p><ul><li>R&amp;D</li></ul>'),
        ]),
      ]),
    ]),
    node('EducationHistory', [
      node('EducationOrganizationAttendance', [
        node('OrganizationName', 'Leeds'),
        node('AttendancePeriod', [when('EndDate', '2009-07-01')]),
        node('EducationDegree', [node('DegreeName', 'BSc Nursing')]),
      ]),
    ]),
    node('PersonQualifications', [
      node('PersonCompetency', [
        node('CompetencyID', 'eng'),
        node('TaxonomyID', 'language'),
        dimension('Understanding-Listening', 'C1'),
        dimension('Speaking-Interaction', 'C1'),
        dimension('Speaking-Production', 'B2'),
      ]),
      node('PersonCompetency', [node('CompetencyID', 'Klingonish'), node('TaxonomyID', 'language')]),
    ]),
    node('Skills', [
      node('PersonCompetency', [node('TaxonomyID', 'Digital_Skill'), node('CompetencyName', 'Triage')]),
    ]),
  ]),
]);

it('is read in the form of today', () => {
  expect(read(CANDIDATE)).toMatchObject({
    experience: [
      {
        title: 'Head nurse',
        organisation: 'Royal Hospital',
        startsOn: '2015-03-01',
        endsOn: null,
        description: 'Led a ward\nR&D',
      },
    ],
    education: [{ title: 'BSc Nursing', school: 'Leeds', level: 6, endsOn: '2009-07-01' }],
    skills: [{ label: 'Triage' }],
    languages: [
      { code: 'so', overall: 'C2', listening: null },
      { code: 'en', overall: null, listening: 'C1', speaking: 'B2', reading: null },
    ],
  });
  expect(readEuropass(CANDIDATE)?.leftOut).toEqual([{ field: 'languages', text: 'Klingonish' }]);
});

it('is read in the form before 2020', () => {
  const period = node('Period', [
    node('From', '', { year: '2015', month: '--03' }),
    node('To', '', { year: '2019', month: '--12', day: '---31' }),
  ]);
  const passport = node('SkillsPassport', [
    node('LearnerInfo', [
      node('WorkExperienceList', [
        node('WorkExperience', [
          period,
          node('Position', [node('Label', 'Nurse')]),
          node('Employer', [node('Name', 'Royal Hospital')]),
        ]),
      ]),
      node('EducationList', [
        node('Education', [period, node('Title', 'MSc'), node('Organisation', [node('Name', 'Leeds')])]),
      ]),
      node('Skills', [
        node('Linguistic', [
          node('MotherTongueList', [
            node('MotherTongue', [node('Description', [node('Code', 'ar'), node('Label', 'Arabic')])]),
          ]),
          node('ForeignLanguageList', [
            node('ForeignLanguage', [
              node('Description', [node('Label', 'French')]),
              node('ProficiencyLevel', [node('Reading', 'B1'), node('Writing', 'A2')]),
            ]),
          ]),
        ]),
      ]),
    ]),
  ]);
  expect(read(passport)).toMatchObject({
    experience: [{ title: 'Nurse', startsOn: '2015-03-01', endsOn: '2019-12-31' }],
    education: [{ title: 'MSc', school: 'Leeds', level: 7, endsOn: '2019-12-31' }],
    languages: [
      { code: 'ar', overall: 'C2' },
      { code: 'fr', overall: null, reading: 'B1', writing: 'A2', speaking: null },
    ],
  });
});

it('is not any other XML', () => {
  expect(readEuropass(node('html'))).toBeNull();
});
