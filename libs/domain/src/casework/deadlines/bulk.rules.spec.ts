import { describe, expect, it } from '@jest/globals';
import { type BulkFacts, type BulkItem, bulkVerdict } from '#domain/casework/deadlines/bulk.rules';
import type { PersonActor, StaffGrant } from '#domain/kernel/actor';

const staff = (accountId: string, grant: Partial<StaffGrant> = {}): PersonActor => ({
  kind: 'person',
  accountId,
  professionalId: null,
  memberships: [],
  staff: [{ role: 'CASE_OFFICER', programmeId: 'p', country: null, ...grant }],
});
const now = new Date('2029-05-02T10:00:00Z');
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const waiting: BulkItem = {
  waitingOn: 'FOCAL_POINT',
  assigneeId: null,
  doneUpTo: null,
  nextAt: hours(24),
  programmeId: 'p',
  institutionId: 'i',
  professionalId: null,
  country: 'SO',
};
const facts = (item: Partial<BulkItem> | null, more: Partial<BulkFacts> = {}): BulkFacts => ({
  actor: staff('casey'),
  item: item && { ...waiting, ...item },
  assignee: staff('omar'),
  hasReminder: true,
  now,
  ...more,
});
const DONE = { outcome: 'CHANGE', reason: null };

describe('an action on several work items', () => {
  it.each([
    ['an item that is done', facts(null)],
    ['an item of another programme', facts({ programmeId: 'q' })],
    ['an item of another country', facts({}, { actor: staff('casey', { country: 'GH' }) })],
    ['an item, by an analyst', facts({}, { actor: staff('casey', { role: 'ANALYST' }) })],
  ])('knows nothing of %s', (_what, given) => {
    for (const action of ['ASSIGN', 'RELEASE', 'REMIND'] as const)
      expect(bulkVerdict(action, given)).toEqual({ outcome: 'REFUSED', reason: 'GONE' });
  });

  it('gives an item to a colleague who works on it, once', () => {
    expect(bulkVerdict('ASSIGN', facts({}))).toEqual(DONE);
    expect(bulkVerdict('ASSIGN', facts({ assigneeId: 'casey' }))).toEqual(DONE);
    expect(bulkVerdict('ASSIGN', facts({ assigneeId: 'omar' }))).toEqual({
      outcome: 'SAME',
      reason: 'THEIRS_ALREADY',
    });
  });

  it.each([
    ['nobody', null],
    ['somebody of another programme', staff('omar', { programmeId: 'q' })],
    ['an analyst', staff('omar', { role: 'ANALYST' })],
  ])('does not give an item to %s', (_whom, assignee) => {
    expect(bulkVerdict('ASSIGN', facts({}, { assignee }))).toEqual({
      outcome: 'REFUSED',
      reason: 'OUT_OF_REACH',
    });
  });

  it('gives back what somebody has', () => {
    expect(bulkVerdict('RELEASE', facts({ assigneeId: 'omar' }))).toEqual(DONE);
    expect(bulkVerdict('RELEASE', facts({}))).toEqual({ outcome: 'SAME', reason: 'NOBODYS_ALREADY' });
  });

  it.each([
    ['an institution', { waitingOn: 'FOCAL_POINT' }, DONE],
    ['a professional who was reminded yesterday', { waitingOn: 'PROFESSIONAL', doneUpTo: hours(-24) }, DONE],
    ['an institution whose clock has run out', { waitingOn: 'FOCAL_POINT', nextAt: null }, DONE],
    ['who was reminded today', { doneUpTo: hours(-23) }, { outcome: 'SAME', reason: 'REMINDED_TODAY' }],
    [
      'who is reminded, or lapses, this minute',
      { nextAt: now },
      { outcome: 'SAME', reason: 'REMINDER_DUE_NOW' },
    ],
    ['the staff', { waitingOn: 'APPROVER' }, { outcome: 'REFUSED', reason: 'WAITS_FOR_STAFF' }],
  ] as const)('reminds or not: %s', (_whom, item, verdict) => {
    expect(bulkVerdict('REMIND', facts(item))).toEqual(verdict);
  });

  it('reminds nobody of what has no reminder of its own', () => {
    const verdict = bulkVerdict('REMIND', facts({ waitingOn: 'PROFESSIONAL' }, { hasReminder: false }));
    expect(verdict).toEqual({ outcome: 'REFUSED', reason: 'HAS_NO_REMINDER' });
  });
});
