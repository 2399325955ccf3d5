import { describe, expect, it } from '@jest/globals';
import type { Actor, PersonActor, StaffRole } from '#domain/kernel/actor';
import {
  assertMayWriteNeed,
  decideNeed,
  maySeeNeed,
  type NeedFacts,
} from '#domain/marketplace/needs/need.policy';
import type { NeedState } from '#domain/marketplace/needs/need.states';

const person = (accountId: string, more: Partial<PersonActor> = {}): PersonActor => ({
  kind: 'person',
  accountId,
  professionalId: null,
  memberships: [],
  staff: [],
  ...more,
});
const staff = (accountId: string, role: StaffRole, country: string | null = null): Actor =>
  person(accountId, { staff: [{ role, programmeId: null, country }] });

const host = person('host', { memberships: [{ institutionId: 'hospital', role: 'EDITOR' }] });
const otherHost = person('other-host', { memberships: [{ institutionId: 'school', role: 'OWNER' }] });
const professional = person('pro', { professionalId: 'pro' });
const officer = staff('officer', 'CASE_OFFICER');
const approver = staff('approver', 'APPROVER');

const need = (state: NeedState): NeedFacts => ({
  state,
  institutionId: 'hospital',
  programmeId: 'uk',
  country: 'SO',
});
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('who may do what with a need', () => {
  it('shows a draft to its institution and to staff who reach it', () => {
    const draft = need('DRAFT');
    expect([host, officer, approver].map((actor) => maySeeNeed(actor, draft))).toEqual([true, true, true]);
    expect(maySeeNeed(staff('far', 'CASE_OFFICER', 'GH'), draft)).toBe(false);
    expect([otherHost, professional].map((actor) => maySeeNeed(actor, draft))).toEqual([false, false]);
  });

  it('shows a published need to everyone signed in, a paused one only to those concerned', () => {
    expect(maySeeNeed(professional, need('PUBLISHED'))).toBe(true);
    expect(maySeeNeed({ kind: 'visitor' }, need('PUBLISHED'))).toBe(false);
    expect(maySeeNeed(professional, need('PAUSED'))).toBe(false);
    expect(maySeeNeed(professional, need('PAUSED'), true)).toBe(true);
  });

  it('answers alike for a stranger and for nothing', () => {
    expect(() => decideNeed(otherHost, need('DRAFT'), 'submit')).toThrow(code('NOT_FOUND'));
  });

  it('lets the host submit and an approver publish', () => {
    expect(decideNeed(host, need('DRAFT'), 'submit')).toBe('SUBMITTED');
    expect(decideNeed(approver, need('SUBMITTED'), 'approve')).toBe('PUBLISHED');
    expect(() => decideNeed(host, need('SUBMITTED'), 'approve')).toThrow(code('FORBIDDEN'));
    expect(() => decideNeed(officer, need('SUBMITTED'), 'approve')).toThrow(code('FORBIDDEN'));
  });

  it('asks for a coded reason', () => {
    expect(() => decideNeed(approver, need('SUBMITTED'), 'reject')).toThrow(code('REASON_REQUIRED'));
    expect(decideNeed(approver, need('SUBMITTED'), 'reject', 'DUPLICATE')).toBe('REJECTED');
  });

  it('lets only the system expire and only host and case officer write', () => {
    const clock: Actor = { kind: 'system', name: 'clock' };
    expect(decideNeed(clock, need('PUBLISHED'), 'expire')).toBe('EXPIRED');
    expect(() => decideNeed(officer, need('PUBLISHED'), 'expire')).toThrow(code('FORBIDDEN'));
    expect(() => assertMayWriteNeed(approver, need('DRAFT'))).toThrow(code('FORBIDDEN'));
    expect(() => assertMayWriteNeed(host, need('DRAFT'))).not.toThrow();
  });
});
