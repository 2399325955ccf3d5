/** Refusals of writing, completing and importing profiles. */
export const PROFESSIONAL_ERRORS = {
  PROFILE_EXISTS: { category: 'CONFLICT', sentence: 'This account has a profile already.' },
  PROFILE_INVALID: {
    category: 'BAD_INPUT',
    sentence: 'Something in the profile is not as it should be. The details name every field.',
  },
  PROFILE_INCOMPLETE: {
    category: 'CONFLICT',
    sentence: 'The profile is not complete yet. The details name what is missing.',
  },
  SKILL_NOT_HELD: { category: 'NOT_FOUND', sentence: 'This skill is not in the profile.' },
  IMPORT_UNREADABLE: {
    category: 'BAD_INPUT',
    sentence: 'This file cannot be read. The details say what is wrong with it.',
  },
} as const;
