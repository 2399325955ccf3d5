import { describe, expect, it } from '@jest/globals';
import type { MatchNeed, MatchProfessional } from '#domain/marketplace/matching/facts';
import { readyNeed, readyProfessional } from '#domain/marketplace/matching/ready';
import { matchTaxonomy } from '#domain/marketplace/matching/taxonomy';

const TAXONOMY = {
  version: '1',
  concepts: ['urn:a', 'urn:b'].map((uri) => ({ uri, kind: 'SKILL' as const, iscoCode: null })),
  broader: [],
  occupationSkills: [],
  skillSkills: [],
};
const taxonomy = matchTaxonomy(TAXONOMY);

const need: MatchNeed = {
  id: 'n',
  version: 1,
  programmeId: 'p',
  institutionId: 'i',
  published: true,
  country: 'SO',
  modality: 'VIRTUAL',
  window: { from: '2027-03-01', to: '2027-05-31' },
  minOverlapDays: 14,
  hoursPerWeek: 10,
  clearance: 0,
  licence: null,
  languages: [],
  sector: null,
  yearsPreferred: 5,
  skills: [{ skill: 0, level: 3, weight: 5, essential: true, mandatory: false }],
};
const person: MatchProfessional = {
  id: 'x',
  version: 1,
  consented: true,
  active: true,
  freshUntil: '2027-12-31',
  eligibility: {},
  countries: ['SO'],
  availability: [],
  placements: [],
  clearances: [],
  licences: [],
  conflicts: [],
  languages: [],
  sectors: [],
  years: 4,
  skills: [],
  invitations: 0,
};
const asked = (change: object) => ({ skills: need.skills.map((skill) => ({ ...skill, ...change })) });
const held = (skill: number, level: number | null) => ({ skill, level, evidence: 'CLAIMED' as const });

describe('facts that are made ready', () => {
  it.each<[string, Partial<MatchNeed>]>([
    ['skills.0.level', asked({ level: 5 })],
    ['skills.0.level', asked({ level: 0 })],
    ['skills.0.weight', asked({ weight: 11 })],
    ['skills.0.skill', asked({ skill: 2 })],
    ['clearance', { clearance: 4 }],
    ['hoursPerWeek', { hoursPerWeek: 169 }],
    ['yearsPreferred', { yearsPreferred: 1.5 }],
    ['minOverlapDays', { minOverlapDays: 0 }],
    ['window', { window: { from: '2027-05-31', to: '2027-03-01' } }],
    [
      'skills.length',
      { skills: Array.from({ length: 201 }, () => need.skills[0] ?? []) as MatchNeed['skills'] },
    ],
  ])('of a need are refused when %s is out of range', (field, change) => {
    expect(() => readyNeed(taxonomy, { ...need, ...change })).toThrow(
      expect.objectContaining({
        code: 'MATCHING_FACT_OUT_OF_RANGE',
        details: expect.objectContaining({ field }),
      }),
    );
  });

  it.each<[string, Partial<MatchProfessional>]>([
    ['skills.0.level', { skills: [held(0, 5)] }],
    ['skills.0.skill', { skills: [held(-1, 1)] }],
    ['years', { years: 101 }],
    ['clearances.0.level', { clearances: [{ level: 4, validUntil: '2027-12-31' }] }],
  ])('of a professional are refused when %s is out of range', (field, change) => {
    expect(() => readyProfessional(taxonomy, { ...person, ...change })).toThrow(
      expect.objectContaining({
        code: 'MATCHING_FACT_OUT_OF_RANGE',
        details: expect.objectContaining({ field }),
      }),
    );
  });

  it('keep the highest level of a skill that is held twice', () => {
    const skills = [held(0, 2), held(0, 4), held(0, null), held(1, null)];
    expect(readyProfessional(taxonomy, { ...person, skills }).skills).toEqual([held(0, 4), held(1, null)]);
  });

  it('need a taxonomy that has skills', () => {
    expect(() => matchTaxonomy({ ...TAXONOMY, concepts: [] })).toThrow(
      expect.objectContaining({ code: 'MATCHING_RELATIONS_MISSING' }),
    );
  });
});
