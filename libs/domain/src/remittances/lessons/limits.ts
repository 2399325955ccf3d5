import { MOST_GUESSED } from '#domain/remittances/lessons/lesson';

/** What a guess of a cost holds: whole per cents, from the least to the most. */
export const GUESS_LIMITS = { perCent: [0, MOST_GUESSED] } as const;
