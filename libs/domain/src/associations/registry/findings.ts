/** What can be wrong with what an association says of itself. */
export const ASSOCIATION_FINDINGS = {
  REGISTER_NUMBER: 'This register does not write its numbers so. Look at the letter of the register.',
} as const;
