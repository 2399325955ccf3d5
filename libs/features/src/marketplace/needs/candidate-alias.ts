import { createHash } from 'node:crypto';

/** Digits and consonants that nobody mistakes for one another; without vowels they make no words. */
const LETTERS = '23456789BCDFGHJKMNPQRSTVWXZ';
const LENGTH = 6;

/**
 * The short name of a person among the candidates for one need, such as `A7F-2K9`: the same wherever and whenever it is
 * shown, another one for another need. It is made by a digest, so that neither id can be found from it.
 */
export function candidateAlias(needId: string, professionalId: string): string {
  const bytes = createHash('sha256').update(`candidate ${needId} ${professionalId}`).digest();
  let rest = bytes.readBigUInt64BE();
  let alias = '';
  while (alias.length < LENGTH) {
    alias += LETTERS.charAt(Number(rest % BigInt(LETTERS.length)));
    rest /= BigInt(LETTERS.length);
  }
  return `${alias.slice(0, LENGTH / 2)}-${alias.slice(LENGTH / 2)}`;
}
