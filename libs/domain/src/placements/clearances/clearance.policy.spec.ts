import { describe, expect, it } from '@jest/globals';
import type { PersonActor, StaffRole } from '#domain/kernel/actor';
import { afterAmendment } from '#domain/placements/clearances/amended.rules';
import {
  clearanceCommandsFor,
  type ClearanceFacts,
  decideClearance,
  mayReadOutcome,
} from '#domain/placements/clearances/clearance.policy';
import { requiredClearances } from '#domain/placements/clearances/clearance.rules';
import { assertTemplate, DEFAULT_TEMPLATE, riskOf } from '#domain/placements/clearances/template.rules';

const nobody: PersonActor = {
  kind: 'person',
  accountId: 'someone',
  professionalId: null,
  memberships: [],
  staff: [],
};
const staff = (...roles: StaffRole[]): PersonActor => ({
  ...nobody,
  staff: roles.map((role) => ({ role, programmeId: null, country: null })),
});
const professional: PersonActor = { ...nobody, professionalId: 'pro' };
const host: PersonActor = { ...nobody, memberships: [{ institutionId: 'host', role: 'EDITOR' }] };
const facts = (change: Partial<ClearanceFacts> = {}): ClearanceFacts => ({
  professionalId: 'pro',
  institutionId: 'host',
  programmeId: 'programme',
  country: 'SO',
  type: 'MEDICAL',
  state: 'REQUIRED',
  ...change,
});
const refusal = (code: string) => expect.objectContaining({ code });

describe('a check', () => {
  it('is submitted by the side that brings it, or by a case officer', () => {
    const approval = facts({ type: 'HOST_APPROVAL' });
    expect(decideClearance(professional, facts(), 'submit')).toBe('SUBMITTED');
    expect(decideClearance(host, approval, 'submit')).toBe('SUBMITTED');
    expect(decideClearance(staff('CASE_OFFICER'), facts(), 'submit')).toBe('SUBMITTED');
    expect(decideClearance(staff('CASE_OFFICER'), facts(), 'submit', { actsFor: 'PROFESSIONAL' })).toBe(
      'SUBMITTED',
    );
    expect(() => decideClearance(staff('APPROVER'), facts(), 'submit', { actsFor: 'PROFESSIONAL' })).toThrow(
      refusal('FORBIDDEN'),
    );
    expect(() => decideClearance(host, facts(), 'submit')).toThrow(refusal('FORBIDDEN'));
    expect(() => decideClearance(professional, approval, 'submit')).toThrow(refusal('FORBIDDEN'));
    expect(clearanceCommandsFor(host, facts())).toEqual([]);
    expect(clearanceCommandsFor(professional, facts())).toEqual(['submit']);
  });

  it('is waived by an approver with a code, never by the person who is checked', () => {
    const both = { ...professional, staff: staff('APPROVER').staff };
    expect(decideClearance(staff('APPROVER'), facts(), 'waive', { reason: 'LOW_RISK' })).toBe('WAIVED');
    expect(() => decideClearance(staff('APPROVER'), facts(), 'waive')).toThrow(refusal('REASON_REQUIRED'));
    expect(() => decideClearance(both, facts(), 'waive', { reason: 'LOW_RISK' })).toThrow(
      refusal('FORBIDDEN'),
    );
    expect(() => decideClearance(staff('CASE_OFFICER'), facts(), 'waive', { reason: 'LOW_RISK' })).toThrow(
      refusal('FORBIDDEN'),
    );
  });

  it('shows its outcome to the person and to those who decide, not to the host', () => {
    expect(mayReadOutcome(professional, facts())).toBe(true);
    expect(mayReadOutcome(staff('SAFEGUARDING_OFFICER'), facts())).toBe(true);
    expect(mayReadOutcome(host, facts())).toBe(false);
    expect(mayReadOutcome(host, facts({ type: 'HOST_APPROVAL' }))).toBe(true);
    expect(mayReadOutcome(staff('ANALYST'), facts())).toBe(false);
    expect(() => decideClearance(nobody, facts(), 'submit')).toThrow(refusal('NOT_FOUND'));
  });

  it.each([
    ['asked now', 'NOT_REQUIRED', false, true, false, 'require'],
    ['asked no longer', 'CLEARED', true, false, true, 'exempt'],
    ['asked by hand', 'CLEARED', false, false, false, null],
    ['affected', 'CLEARED', true, true, true, 'reopen'],
    ['not affected', 'CLEARED', true, true, false, null],
    ['still open', 'REJECTED', true, true, true, null],
  ] as const)('%s after an amendment', (_, state, wasAsked, isAsked, isAffected, command) => {
    expect(afterAmendment({ state, wasAsked, isAsked, isAffected })).toBe(command);
  });
});

describe('the template of a programme', () => {
  const context = { modality: 'ON_SITE', childContact: 'NONE', isRegulated: false } as const;

  it('decides by the risk of the country', () => {
    const template = { ...DEFAULT_TEMPLATE, countryRisks: { SO: 'HIGH' } } as const;
    expect(riskOf(template, 'SO')).toBe('HIGH');
    expect(riskOf(template, 'GH')).toBe('MEDIUM');
    expect(riskOf(template, 'constructor')).toBe('MEDIUM');
    const asked = (country: string) =>
      requiredClearances(template.rules, { ...context, risk: riskOf(template, country) });
    expect(asked('SO')).toContain('POLICE');
    expect(asked('GH')).not.toContain('POLICE');
  });

  it('asks everybody for what nobody may go without, and names real countries', () => {
    expect(() => assertTemplate(DEFAULT_TEMPLATE)).not.toThrow();
    expect(() => assertTemplate({ ...DEFAULT_TEMPLATE, rules: [{ type: 'VISA' }] })).toThrow(
      refusal('BAD_INPUT'),
    );
    expect(() => assertTemplate({ ...DEFAULT_TEMPLATE, countryRisks: { ZZ: 'LOW' } })).toThrow(
      refusal('BAD_INPUT'),
    );
  });
});
