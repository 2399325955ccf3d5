/** A view of the work queue that is kept: its name in characters. */
export const VIEW_LIMITS = {
  name: 60,
} as const;
