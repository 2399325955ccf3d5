import type { Ruled } from '#domain/kernel/four-eyes.rules';

/** The first of the two preferences; the second is the step `prefer`, by another account. */
export const GIVE_PREFERENCE: Ruled = {
  name: 'candidacy.givePreference',
  not: ['PROFESSIONAL'],
  alone: 'it counts only together with the preference of the other side, by another account',
};

/** Letting someone through in spite of a failed gate. */
export const OVERRIDE_GATE: Ruled = {
  name: 'candidacy.overrideGate',
  not: ['candidacy.apply', 'candidacy.prescreen', 'PROFESSIONAL', 'FOCAL_POINT'],
};
