import type { Ruled } from '#domain/kernel/four-eyes.rules';

/** Lifting a hold: who takes part in what it stops does not let it go on. Who placed it may. */
export const LIFT_HOLD: Ruled = {
  name: 'hold.lift',
  not: [
    'candidacy.prescreen',
    'candidacy.givePreference',
    'candidacy.prefer',
    'candidacy.select',
    'placement.accept',
    'placement.clear',
    'PROFESSIONAL',
    'FOCAL_POINT',
  ],
};
