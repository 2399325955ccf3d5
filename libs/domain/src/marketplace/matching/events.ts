import type { Alike, EventPlace } from '#domain/kernel/event';

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

type NeedFacts = Omit<EventPlace, 'professionalId'> & { readonly needId: string };

/** How many positions were proposed to be filled, and how well; nobody by name. */
interface AssignmentFacts extends Pick<EventPlace, 'programmeId'> {
  readonly country: string | null;
  readonly objective: string;
  readonly positions: number;
  readonly filled: number;
  readonly score: number;
  readonly proven: boolean;
  readonly locked: number;
  readonly excluded: number;
}

/** What each event of working a need's list again carries. */
export type RematchEventData = Alike<
  Extract<(typeof MATCHING_EVENTS)[number], `rematch.${string}`>,
  { readonly programmeId: string; readonly stage: string }
>;

/** What each event of matching carries. */
export type MatchingEventData = RematchEventData & {
  readonly 'matches.found': NeedFacts & {
    readonly professionalIds: readonly string[];
    readonly count: number;
  };
  readonly 'match.gate-overridden': NeedFacts & { readonly professionalId: string; readonly gate: string };
  readonly 'match.person-left': NeedFacts;
  readonly 'assignment.proposed': AssignmentFacts;
};
