import type { EventOf } from '#domain/kernel/event';

/** Events of what an erasure leaves to people. */
export const PRIVACY_EVENTS = ['words.found', 'words.redacted', 'words.kept'] as const;

export type PrivacyEvent = EventOf<
  (typeof PRIVACY_EVENTS)[number],
  {
    readonly count?: number;
    readonly kind?: string;
    readonly programmeId?: string | null;
    readonly country?: string | null;
  }
>;
