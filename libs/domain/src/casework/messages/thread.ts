/** The kinds of threads that people read. */
export const THREAD_KINDS = ['CANDIDACY', 'DIRECT'] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];
