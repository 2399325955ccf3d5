import { expect, it } from '@jest/globals';
import { assertMayWrite, directSide } from '#domain/casework/messages/direct.policy';
import type { PersonActor } from '#domain/kernel/actor';
import { ofStaff, refusal } from '#testing/actors';

const FACTS = { professionalId: 'p', programmeIds: ['g'], countries: ['SO'] };
const person = (professionalId: string): PersonActor => ({
  kind: 'person',
  accountId: 'a',
  professionalId,
  memberships: [],
  staff: [],
});

it('is between the person and case officers whose reach the person is in, and nobody else', () => {
  expect(directSide(person('p'), FACTS)).toBe('PERSON');
  expect(directSide(ofStaff('CASE_OFFICER', { programmeId: 'g', country: 'SO' }), FACTS)).toBe('IOM');
  for (const other of [
    person('q'),
    ofStaff('CASE_OFFICER', { country: 'GH' }),
    ofStaff('APPROVER'),
    ofStaff('ANALYST'),
    ofStaff('ADMINISTRATOR'),
    ofStaff('SAFEGUARDING_OFFICER'),
  ])
    expect(() => directSide(other, FACTS)).toThrow(refusal('NOT_FOUND'));
});

it('is begun by IOM, and answered by the person', () => {
  expect(() => assertMayWrite('IOM', 'Good morning', false)).not.toThrow();
  expect(() => assertMayWrite('PERSON', 'Good morning', true)).not.toThrow();
  expect(() => assertMayWrite('PERSON', 'Good morning', false)).toThrow(refusal('NOBODY_WROTE'));
  for (const text of ['', '  \n', 'a'.repeat(5_001)])
    expect(() => assertMayWrite('IOM', text, true)).toThrow(refusal('BAD_INPUT'));
});
