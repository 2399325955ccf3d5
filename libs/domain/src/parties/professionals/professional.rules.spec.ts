import { describe, expect, it } from '@jest/globals';
import type { PersonActor, StaffGrant } from '#domain/kernel/actor';
import { assertMaySeeProfessional, whoIsTo } from '#domain/parties/professionals/professional.policy';
import {
  assertPause,
  freshness,
  proofAtLevel,
  type SkillProof,
} from '#domain/parties/professionals/professional.rules';

describe('freshness', () => {
  it('is that of the strictest programme, and has a default', () => {
    expect(freshness('2027-01-01', [])).toEqual({ heartbeatOn: '2027-04-01', freshUntil: '2027-06-30' });
    const deadlines = [
      { heartbeatDays: 30, staleDays: 100 },
      { heartbeatDays: 60, staleDays: 90 },
    ];
    expect(freshness('2027-01-01', deadlines)).toEqual({
      heartbeatOn: '2027-01-31',
      freshUntil: '2027-04-01',
    });
  });
});

describe('a pause', () => {
  it.each([null, '2027-01-02', '2028-01-02'])('may last until %s', (until) =>
    expect(() => assertPause(until, '2027-01-01')).not.toThrow(),
  );
  it.each(['2027-01-01', '2026-12-31', '2028-01-03'])('may not last until %s', (until) =>
    expect(() => assertPause(until, '2027-01-01')).toThrow('BAD_INPUT'),
  );
});

describe('the proof of a skill', () => {
  const verified: SkillProof = {
    level: 3,
    evidence: 'VERIFIED',
    evidenceNote: 'a certificate',
    verifiedBy: 'officer',
    verifiedAt: new Date(0),
  };

  it('holds for the level that was seen and those below', () => {
    expect(proofAtLevel(verified, 3)).toMatchObject({ evidence: 'VERIFIED', verifiedBy: 'officer' });
    expect(proofAtLevel(verified, 1)).toMatchObject({ evidence: 'VERIFIED' });
    expect(proofAtLevel(verified, null)).toMatchObject({ evidence: 'VERIFIED' });
  });

  it('does not hold above: what shows it is to be looked at again', () => {
    expect(proofAtLevel(verified, 4)).toEqual({
      evidence: 'EVIDENCED',
      evidenceNote: 'a certificate',
      verifiedBy: null,
      verifiedAt: null,
    });
  });

  it('is a claim for a new skill', () => {
    expect(proofAtLevel(undefined, 4)).toMatchObject({ evidence: 'CLAIMED', verifiedBy: null });
  });
});

describe('who is what to a professional', () => {
  const facts = { professionalId: 'pro', programmeIds: ['p1', 'p2'], countries: ['SO'] };
  const person = (staff: StaffGrant[], professionalId: string | null = null): PersonActor => ({
    kind: 'person',
    accountId: 'a',
    professionalId,
    memberships: [{ institutionId: 'i', role: 'OWNER' }],
    staff,
  });
  const officer = (programmeId: string | null, country: string | null) =>
    person([{ role: 'CASE_OFFICER', programmeId, country }]);

  it.each([
    [null, null, true],
    ['p2', 'SO', true],
    ['p3', 'SO', false],
    ['p1', 'GH', false],
    [null, 'SO', true],
  ])('an officer of programme %s and country %s: %s', (programme, country, reaches) => {
    expect(whoIsTo(officer(programme, country), facts)).toEqual(reaches ? ['CASE_OFFICER'] : []);
  });

  it('an officer of a programme does not reach one who takes part in none', () => {
    expect(whoIsTo(officer('p1', null), { ...facts, programmeIds: [] })).toEqual([]);
    expect(whoIsTo(officer(null, null), { ...facts, programmeIds: [], countries: [] })).toEqual([
      'CASE_OFFICER',
    ]);
  });

  it('a focal point, an analyst and another professional are nothing', () => {
    const analyst = person([{ role: 'ANALYST', programmeId: null, country: null }], 'other');
    expect(whoIsTo(analyst, facts)).toEqual([]);
    expect(() => assertMaySeeProfessional(analyst, facts)).toThrow('NOT_FOUND');
  });
});
