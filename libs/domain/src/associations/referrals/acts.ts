import type { Ruled } from '#domain/kernel/four-eyes.rules';

/** Confirming that a vital interest allowed a referral without consent: a second person does. */
export const CONFIRM_REFERRAL: Ruled = {
  name: 'referral.confirm',
  not: ['referral.write', 'referral.send'],
};
