import { expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { decideReport, maySeeReport, type ReportFacts } from '#domain/placements/reports/report.policy';

const PLACE = { professionalId: 'p', institutionId: 'i', programmeId: 'g', country: 'SO' };
const nobody: PersonActor = {
  kind: 'person',
  accountId: 'n',
  professionalId: null,
  memberships: [],
  staff: [],
};
const professional: PersonActor = { ...nobody, accountId: 'pr', professionalId: 'p' };
const host: PersonActor = {
  ...nobody,
  accountId: 'fp',
  memberships: [{ institutionId: 'i', role: 'EDITOR' }],
};
const officer: PersonActor = {
  ...nobody,
  accountId: 'co',
  staff: [{ role: 'CASE_OFFICER', programmeId: null, country: 'SO' }],
};
const facts = (more: Partial<ReportFacts> = {}): ReportFacts => ({
  ...PLACE,
  kind: 'FINAL',
  state: 'DUE',
  ...more,
});
const refusal = (code: string) => expect.objectContaining({ code });

it('is written by the side whose form it is', () => {
  expect(decideReport(professional, facts(), 'submit')).toBe('SUBMITTED');
  expect(() => decideReport(host, facts(), 'submit')).toThrow(refusal('FORBIDDEN'));
  expect(decideReport(host, facts({ kind: 'HOST_EVALUATION' }), 'save')).toBe('DRAFT');
  expect(() => decideReport(nobody, facts(), 'save')).toThrow(refusal('NOT_FOUND'));
});

it('is written by a case officer only for that side', () => {
  expect(() => decideReport(officer, facts(), 'submit')).toThrow(refusal('FORBIDDEN'));
  expect(decideReport(officer, facts(), 'submit', { actsFor: 'PROFESSIONAL' })).toBe('SUBMITTED');
  expect(() => decideReport(officer, facts(), 'submit', { actsFor: 'FOCAL_POINT' })).toThrow(
    refusal('FORBIDDEN'),
  );
});

it('is decided by staff, and not returned without a code', () => {
  const handedIn = facts({ state: 'SUBMITTED' });
  expect(decideReport(officer, handedIn, 'accept')).toBe('ACCEPTED');
  expect(() => decideReport(officer, handedIn, 'return')).toThrow(refusal('REASON_REQUIRED'));
  expect(() => decideReport(professional, handedIn, 'accept')).toThrow(refusal('FORBIDDEN'));
});

it('shows what colleagues say to staff alone', () => {
  const survey = facts({ kind: 'COLLEAGUE_SURVEY' });
  expect([professional, host, officer].map((actor) => maySeeReport(actor, survey))).toEqual([
    false,
    false,
    true,
  ]);
});
