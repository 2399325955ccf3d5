/** The largest reach that is shown: whoever writes a need reads no list to its end. */
export const MOST_REACHED = 50;

/** The number is shown in steps, and none below the first, so that no change of a text reveals a single person. */
const STEP = 5;

/** How many people a text reaches, as it may be shown: a multiple of 5 up to 50, rounded down; 0 means fewer than 5. */
export const shownReach = (people: number): number =>
  Math.floor(Math.min(people, MOST_REACHED) / STEP) * STEP;
