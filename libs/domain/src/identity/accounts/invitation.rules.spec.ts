import { expect, it } from '@jest/globals';
import {
  INVITATION_ENDS,
  INVITATION_STATES,
  invitationAfter,
  type InvitationEnd,
  invitationStateAt,
} from '#domain/identity/accounts/invitation.rules';

const NOW = new Date('2030-03-01T09:00:00Z');
const LATER = new Date('2030-03-01T09:00:01Z');
const ENDS = Object.keys(INVITATION_ENDS) as InvitationEnd[];

it.each([
  ['accept', 'ACCEPTED'],
  ['decline', 'DECLINED'],
  ['withdraw', 'WITHDRAWN'],
] as const)('ends by %s as %s', (end, state) => {
  expect(invitationAfter({ state: 'PENDING', expiresAt: LATER }, end, NOW)).toBe(state);
});

it('expires by itself when its time is over', () => {
  expect(invitationStateAt({ state: 'PENDING', expiresAt: LATER }, NOW)).toBe('PENDING');
  expect(invitationStateAt({ state: 'PENDING', expiresAt: NOW }, NOW)).toBe('EXPIRED');
  expect(invitationStateAt({ state: 'ACCEPTED', expiresAt: NOW }, NOW)).toBe('ACCEPTED');
});

it('ends once', () => {
  for (const state of INVITATION_STATES) {
    for (const end of ENDS) {
      const expiresAt = state === 'PENDING' ? NOW : LATER;
      expect(() => invitationAfter({ state, expiresAt }, end, NOW)).toThrow(
        expect.objectContaining({ code: 'INVITATION_CLOSED' }),
      );
    }
  }
});
