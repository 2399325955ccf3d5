/** Refusals of registration, sign-in and invitations. */
export const ACCOUNT_ERRORS = {
  EMAIL_TAKEN: { category: 'CONFLICT', sentence: 'There is already an account with this email address.' },
  SIGN_IN_FAILED: { category: 'UNAUTHENTICATED', sentence: 'Incorrect email address or password.' },
  EMAIL_NOT_CONFIRMED: {
    category: 'FORBIDDEN',
    sentence: 'Please confirm your email address first; we have sent you a link.',
  },
  ACCOUNT_SUSPENDED: { category: 'FORBIDDEN', sentence: 'This account is suspended.' },
  TOKEN_INVALID: {
    category: 'BAD_INPUT',
    sentence: 'This link or token is not valid, or it has expired. Ask for a new one.',
  },
  PASSWORD_TOO_WEAK: {
    category: 'BAD_INPUT',
    sentence:
      'Choose a password of at least 12 characters that is hard to guess: not a common one, not close to one, and not your name or email address. Three or four words that do not belong together are good.',
  },
  LAST_OWNER: { category: 'CONFLICT', sentence: 'An institution keeps at least one owner.' },
  LAST_ADMINISTRATOR: {
    category: 'CONFLICT',
    sentence: 'The product keeps at least one administrator of every programme and country.',
  },
  INVITATION_CLOSED: {
    category: 'CONFLICT',
    sentence: 'This invitation waits for no answer any more. The details name its state.',
  },
  JUDGE_AND_MEMBER: {
    category: 'CONFLICT',
    sentence:
      'Staff never speak for an institution that their role reaches. Give up the role, or leave the institution, first.',
  },
  SUSPENDED_FROM_ABOVE: {
    category: 'FORBIDDEN',
    sentence: 'Somebody with a wider role suspended this account. Only a role that is as wide can lift it.',
  },
  OBJECTION_OPEN: {
    category: 'CONFLICT',
    sentence:
      'Someone has objected to a step taken in their name. An approver must answer the objection first.',
  },
} as const;
