/** Events of the demonstration. */
export const DEMONSTRATION_EVENTS = ['clock.moved'] as const;
