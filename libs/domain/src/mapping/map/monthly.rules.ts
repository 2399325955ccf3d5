import type { IsoDate } from '#domain/kernel/dates';

/** New figures of a heritage country are made only when so many people came, left or changed since those that are shown. */
const LEAST_CHANGED = 10;

/** Whether there are new figures: otherwise each one that moved would tell of the few who changed. */
export const mayMove = (changed: number): boolean => changed >= LEAST_CHANGED;

/** The month of a day: figures are made once in each, for all countries on the same day. */
export const monthOf = (day: IsoDate): string => day.slice(0, 7);
