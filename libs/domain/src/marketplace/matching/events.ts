import type { EventOf, EventPlace } from '#domain/kernel/event';

/** Events of matching. `matches.found` names in `professionalIds` the people who are to be notified of a need. */
export const MATCHING_EVENTS = [
  'matches.found',
  'match.gate-overridden',
  'match.person-left',
  'rematch.started',
  'rematch.advanced',
  'rematch.finished',
  'rematch.cancelled',
  'assignment.proposed',
] as const;

export type MatchesFoundEvent = EventOf<
  'matches.found',
  Omit<EventPlace, 'professionalId'> & {
    readonly needId: string;
    readonly professionalIds: readonly string[];
    readonly count: number;
  }
>;

export type MatchEvent = EventOf<
  Extract<(typeof MATCHING_EVENTS)[number], `match.${string}`>,
  Omit<EventPlace, 'professionalId'> & {
    readonly needId: string;
    readonly professionalId?: string;
    readonly gate?: string;
  }
>;

export type RematchEvent = EventOf<
  Extract<(typeof MATCHING_EVENTS)[number], `rematch.${string}`>,
  { readonly programmeId: string; readonly stage: string }
>;

/** How many positions were proposed to be filled, and how well; nobody by name. */
export type AssignmentEvent = EventOf<
  'assignment.proposed',
  Pick<EventPlace, 'programmeId'> & {
    readonly country: string | null;
    readonly objective: string;
    readonly positions: number;
    readonly filled: number;
    readonly score: number;
    readonly proven: boolean;
    readonly locked: number;
    readonly excluded: number;
  }
>;
