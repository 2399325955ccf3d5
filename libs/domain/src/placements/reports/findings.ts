/** What can be wrong with reports. */
export const REPORT_FINDINGS = {
  HOURS_OF_PERIOD: 'Give whole hours, no more than the period has.',
  DAYS_OF_PERIOD: 'Give whole days, no more than the period has.',
  EACH_OUTPUT: 'Give each output of the terms of reference once, with a value from 0.',
  PARTS_OF_TOTAL: 'Give whole numbers; no part is larger than the total.',
  ACTIVITIES: 'Give at most {most}, each with its whole hours.',
  EACH_ONCE: 'Choose from the list, each once.',
  HANDOVER: 'Give {least} to {most} items, each in words.',
} as const;
