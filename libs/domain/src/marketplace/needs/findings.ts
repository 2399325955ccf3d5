/** What can be wrong with needs. */
export const NEED_FINDINGS = {
  TOO_SHORT: 'Say a little more: what is there today, and what should be different afterwards?',
  PLACEHOLDER: 'This looks like a placeholder. Write what is really meant.',
  STARTS_IN_PAST: 'The start is in the past.',
  DEADLINE_PAST: 'The last day to apply is in the past.',
  DEADLINE_AFTER_START: 'The last day to apply must be before the start.',
  LONGER_THAN_WINDOW: 'More days are asked than the window has.',
  NO_INDICATOR: 'Say how this will be measured.',
  NO_TARGET: 'Give a number to reach, or a yes-or-no fact as the indicator.',
  LEVELS_REVERSED: 'The preferred level is below the minimum.',
  MANY_ESSENTIAL: 'More than 8 essential skills leave hardly anyone. Make some of them desirable.',
} as const;
