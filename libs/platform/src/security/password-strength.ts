import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Of 0 to 4: 3 withstands an attack on a stolen hash for a while, 2 does not. */
const STRONG_ENOUGH = 3;
/** Looking at more takes long and tells nothing new. */
const LOOKED_AT = 64;

const common = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * Whether a password is hard to guess: not one of the 49,000 most common ones, nor close to one, nor a run on the
 * keyboard, a date or a repetition. Works without a network.
 * @param own words that belong to the person, such as name and email address
 */
export function isHardToGuess(password: string, own: readonly string[]): boolean {
  return common.check(password.slice(0, LOOKED_AT), [...own]).score >= STRONG_ENOUGH;
}
