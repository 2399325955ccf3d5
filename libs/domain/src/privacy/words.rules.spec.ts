import { expect, it } from '@jest/globals';
import type { PersonActor, StaffRole } from '#domain/kernel/actor';
import { assertMayReviewWords, mentions, termsOf } from '#domain/privacy/words.rules';

const staff = (role: StaffRole, country: string | null = 'SO'): PersonActor => ({
  kind: 'person',
  accountId: 'a',
  professionalId: null,
  memberships: [],
  staff: [{ role, programmeId: null, country }],
});

it('looks for a name and an address however they are written, and for nothing that is too short', () => {
  const terms = termsOf(['  Amina Warsame ', 'amina@example.org', 'Li']);
  expect(terms).toEqual(['amina warsame', 'amina@example.org']);
  expect(mentions('I met AMINA WARSAME.', terms)).toBe(true);
  expect(mentions('write to ａｍｉｎａ@example.org', terms)).toBe(true);
  expect(mentions('I met Amina.', terms)).toBe(false);
});

it('is for the safeguarding officers of the place, and for all of them where there is none', () => {
  const somewhere = { programmeId: 'p', country: 'SO' };
  const nowhere = { programmeId: null, country: null };
  expect(() => assertMayReviewWords(staff('SAFEGUARDING_OFFICER'), somewhere)).not.toThrow();
  expect(() => assertMayReviewWords(staff('SAFEGUARDING_OFFICER'), nowhere)).not.toThrow();
  for (const other of [staff('SAFEGUARDING_OFFICER', 'GH'), staff('ADMINISTRATOR'), staff('CASE_OFFICER')])
    expect(() => assertMayReviewWords(other, somewhere)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
});
