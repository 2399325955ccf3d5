/** What can be wrong with a reply. */
export const REPLY_FINDINGS = {
  EVERY_POINTED_OUT: 'Put every statement that the result points out into a theme.',
  PUBLISHED_ONES: 'Name published statements of this consultation only.',
  SHOWN_BY: 'Say what shows that the promise was kept, such as the address of a page.',
} as const;
