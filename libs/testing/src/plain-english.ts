/**
 * Words that this house once used where English has others: is, appears, cover, notify, run, submit, delegate, again,
 * continue, their own, email address.
 */
export const HOMEMADE =
  /\b(stands?(?! for)|lies?|told(?! apart)|fires|fired|firing|anew|the ball|hand(s|ed)? (it |them )?(in|over)|behind the scenes|the own|whom to|for whom|goes on(?! the)|mail address)\b/i;
