import type { Alike, EventDeadline, EventPlace, EventStep, EventsWith } from '#domain/kernel/event';
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
  'candidacy.time-reminded',
  'message.posted',
] as const;

/** What single events of a candidacy say besides where it belongs. */
export type CandidacyEventFacts = Alike<(typeof CANDIDACY_EVENTS)[number]> &
  Alike<(typeof CANDIDACY_EVENT)[CandidacyCommand], EventStep> &
  Alike<
    | 'candidacy.professional-reminded'
    | 'candidacy.host-reminded'
    | 'candidacy.time-reminded'
    | 'candidacy.escalated',
    Pick<EventDeadline, 'due' | 'day'>
  > &
  /** Whose side the preference or the score is of. */
  Alike<'candidacy.preference-given' | 'candidacy.scored', { readonly side: string }> & {
    /** Whether the time of an interview is set, or times are offered. */
    readonly 'candidacy.interview-set': { readonly times?: 'OFFERED' | 'SET' };
    readonly 'candidacy.gate-overridden': { readonly gate: string };
    readonly 'candidacy.conflict-declared': { readonly conflict: boolean };
    readonly 'message.posted': { readonly messageId: string; readonly receiverIds: readonly string[] };
  };

export type CandidacyEventData = EventsWith<EventPlace & { readonly needId: string }, CandidacyEventFacts>;
