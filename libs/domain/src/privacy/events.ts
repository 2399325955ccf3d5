/** Events of what an erasure leaves to people. */
export const PRIVACY_EVENTS = ['words.found', 'words.redacted', 'words.kept'] as const;
