import type { Figure } from '#portal/screens/remittances/corridors/corridor';
import type { Tone } from '#portal/ui/text';

/** How each state against target 10.c is coloured. */
export const SDG_TONES: Record<NonNullable<Figure['state']>, Tone> = {
  AT_MOST_5: 'good',
  ABOVE_5: 'warm',
  NO_QUALIFYING: 'info',
};
