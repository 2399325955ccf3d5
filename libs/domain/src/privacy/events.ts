import type { Alike } from '#domain/kernel/event';

/** Events of what an erasure leaves to people. */
export const PRIVACY_EVENTS = ['words.found', 'words.redacted', 'words.kept'] as const;

/** What each event of others' words about an erased person carries: how many were found, or what one was of. */
export type PrivacyEventData = Alike<'words.found', { readonly count: number }> &
  Alike<
    'words.redacted' | 'words.kept',
    { readonly kind: string; readonly programmeId: string | null; readonly country: string | null }
  >;
