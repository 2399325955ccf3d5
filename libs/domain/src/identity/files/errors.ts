/** Refusals of uploads. */
export const FILE_ERRORS = {
  FILE_TYPE_REFUSED: {
    category: 'BAD_INPUT',
    sentence:
      'This file cannot be taken in: its content is not what its type says, or files of this kind are not allowed.',
  },
  FILE_TOO_LARGE: { category: 'LIMIT', sentence: 'This file is too large, or empty.' },
  TOO_MANY_FILES: {
    category: 'LIMIT',
    sentence: 'Too many files are waiting to be used. Use them first, or wait a day.',
  },
} as const;
