/** What can be wrong with applications and interviews. */
export const CANDIDACY_FINDINGS = {
  MOTIVATION: 'Say in a few sentences why you want this.',
  HOURS_A_WEEK: 'Give {least} to {most} hours a week.',
  NAMED_TWICE: 'Someone is named twice.',
  NAMED_BY_IOM: 'IOM chooses who sits on the panel for IOM.',
  NOT_OF_SIDE: 'This person does not belong to the side.',
  TOO_FAR_AHEAD: 'Give a time within the next {days} days.',
  TIMES_OVERLAP: 'This time runs into another one that you offer.',
  VIDEO_LINK: 'Give the address of a call that begins with https://.',
} as const;
