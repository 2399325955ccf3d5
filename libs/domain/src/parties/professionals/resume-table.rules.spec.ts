import { describe, expect, it } from '@jest/globals';
import { readResume } from '#domain/parties/professionals/json-resume.rules';
import { resumeOfTable } from '#domain/parties/professionals/resume-table.rules';

describe('a résumé as a table', () => {
  it('reads as the same résumé in JSON would', () => {
    const { resume, leftOut } = resumeOfTable([
      { kind: 'Skill', title: 'Wound care', level: 'advanced' },
      {
        kind: 'experience',
        title: 'Nurse',
        organisation: 'Royal Hospital',
        from: '2015',
        to: '2019-12',
        description: 'Ward 3',
      },
      { kind: 'education', title: 'Nursing', organisation: 'Leeds', to: '2009-07', level: 'Bachelor' },
      { kind: ' language ', title: 'Somali', level: 'C2' },
      { kind: 'hobby', title: 'Chess' },
      { kind: 'constructor', title: 'x' },
    ]);
    expect(leftOut).toEqual([
      { field: 'lines.4.kind', text: 'hobby Chess' },
      { field: 'lines.5.kind', text: 'constructor x' },
    ]);
    expect(readResume(resume, '2027-01-15')).toMatchObject({
      skills: [{ field: 'skills.0.name', label: 'Wound care', level: 3 }],
      experience: [
        { title: 'Nurse', organisation: 'Royal Hospital', startsOn: '2015-01-01', endsOn: '2019-12-31' },
      ],
      education: [{ title: 'Bachelor, Nursing', school: 'Leeds', level: 6, endsOn: '2009-07-31' }],
      languages: [{ code: 'so', overall: 'C2' }],
      leftOut: [],
    });
  });
});
