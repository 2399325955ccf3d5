/** What a person has written and not sent, in this browser: the queue, and a draft for each form. */
const UNSENT = 'skillroots.unsent';
export const DRAFTS = 'skillroots.draft.';

/** How many submissions wait in this browser. */
export function countUnsent(): number {
  try {
    return (JSON.parse(localStorage.getItem(UNSENT) ?? '[]') as unknown[]).length;
  } catch {
    return 0;
  }
}

/** Deletes all that somebody has left in this browser: for whoever signs out, and when somebody else signs in. */
export function forgetKept(isMeant: (key: string) => boolean = () => true): void {
  try {
    for (const key of Object.keys(localStorage))
      if ((key === UNSENT || key.startsWith(DRAFTS)) && isMeant(key)) localStorage.removeItem(key);
  } catch {
    // A browser that stores nothing has nothing to forget.
  }
}
