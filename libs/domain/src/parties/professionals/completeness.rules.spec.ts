import { describe, expect, it } from '@jest/globals';
import {
  assertReady,
  type ProfileFacts,
  profileTasks,
} from '#domain/parties/professionals/completeness.rules';

const TODAY = '2027-01-15';
const complete: ProfileFacts = {
  basics: {
    headline: 'Nurse',
    residenceCountry: 'GB',
    yearsExperience: 0,
    educationLevel: 6,
    modalities: ['VIRTUAL'],
  },
  heritage: [{ country: 'SO', basis: 'PARENT' }],
  skills: [{ conceptUri: 'a', level: 3, years: null }],
  languages: [{ code: 'so', overall: 'C2', listening: null, reading: null, speaking: null, writing: null }],
  windows: [{ from: '2027-01-01', to: TODAY, modalities: ['VIRTUAL'], weeklyHours: 5 }],
  experience: [],
  education: [],
  consents: ['MATCHING', 'SHARING'],
  programmeIds: ['p'],
  shownSkills: 0,
};

describe('completeness', () => {
  it('asks no more than what matching needs', () => {
    expect(() => assertReady(profileTasks(complete, TODAY))).not.toThrow();
    expect(profileTasks(complete, TODAY).filter(({ done }) => !done)).toMatchObject([
      { task: 'EXPERIENCE', needed: false },
      { task: 'EDUCATION', needed: false },
      { task: 'EVIDENCE', needed: false, missing: ['skills.evidence'] },
    ]);
  });

  it.each<[string, Partial<ProfileFacts>, string]>([
    ['years', { basics: { ...complete.basics, yearsExperience: null } }, 'basics.yearsExperience'],
    ['a way of working', { basics: { ...complete.basics, modalities: [] } }, 'basics.modalities'],
    ['a country', { heritage: [] }, 'heritage'],
    ['a skill', { skills: [] }, 'skills'],
    ['a level in a language', { languages: [] }, 'languages'],
    [
      'a day that is still to come',
      { windows: [{ from: '2027-01-01', to: '2027-01-14', modalities: ['VIRTUAL'], weeklyHours: 5 }] },
      'windows',
    ],
    ['the consent to be shown', { consents: ['MATCHING', 'NEWS'] }, 'consents.SHARING'],
    ['a programme', { programmeIds: [] }, 'programmes'],
  ])('misses %s', (_name, change, field) => {
    expect(() => assertReady(profileTasks({ ...complete, ...change }, TODAY))).toThrow(
      expect.objectContaining({ code: 'PROFILE_INCOMPLETE', details: expect.objectContaining({ field }) }),
    );
  });
});
