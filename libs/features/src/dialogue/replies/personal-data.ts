import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Replies and promises: what an authority says, and nobody in it. */
export const REPLY_DATA = {
  left: {
    consultation_reply: 'the record of the institution',
    consultation_promise: 'the record of the institution',
    consultation_promise_news: 'the record of the institution',
  },
} as const satisfies PersonalData;
