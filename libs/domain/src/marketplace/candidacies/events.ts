import type { EventDeadline, EventOf, EventPlace, EventStep } from '#domain/kernel/event';
import type { CandidacyCommand } from '#domain/marketplace/candidacies/candidacy.states';

/** The event that each command of a candidacy appends. */
export const CANDIDACY_EVENT = {
  suggest: 'candidacy.suggested',
  invite: 'candidacy.invited',
  apply: 'candidacy.applied',
  dismiss: 'candidacy.dismissed',
  prescreen: 'candidacy.prescreened',
  refuse: 'candidacy.refused',
  shortlist: 'candidacy.shortlisted',
  interview: 'candidacy.interview-set',
  prefer: 'candidacy.preferred',
  select: 'candidacy.selected',
  reserve: 'candidacy.reserved',
  notSelect: 'candidacy.not-selected',
  withdraw: 'candidacy.withdrawn',
  lapse: 'candidacy.lapsed',
} as const satisfies Record<CandidacyCommand, string>;

/** Every event of a candidacy; the further ones change no state. */
export const CANDIDACY_EVENTS = [
  ...Object.values(CANDIDACY_EVENT),
  'candidacy.preference-given',
  'candidacy.conflict-declared',
  'candidacy.scored',
  'candidacy.gate-overridden',
  'candidacy.professional-reminded',
  'candidacy.host-reminded',
  'candidacy.escalated',
  'candidacy.times-offered',
  'candidacy.time-agreed',
  'candidacy.other-times-asked',
  'candidacy.interview-reminded',
  'message.posted',
] as const;

export type CandidacyEvent = EventOf<
  (typeof CANDIDACY_EVENTS)[number],
  EventPlace &
    EventStep &
    EventDeadline & {
      readonly needId: string;
      readonly side?: string;
      readonly gate?: string;
      /** Whether the time of an interview is set, or times are offered. */
      readonly times?: 'OFFERED' | 'SET';
      readonly conflict?: boolean;
      readonly messageId?: string;
      readonly receiverIds?: readonly string[];
    }
>;
