/** The longest reach that is told: whoever writes a need reads no list to its end. */
export const MOST_REACHED = 50;

/** People are told in steps, and none below the first, so that no change of a text tells of a single person. */
const STEP = 5;

/** How many people a text reaches, as it may be told: a multiple of 5 up to 50, rounded down; 0 stands for fewer than 5. */
export const toldReach = (people: number): number => Math.floor(Math.min(people, MOST_REACHED) / STEP) * STEP;
