import { type Actor, holdsRole } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import type { PlacementState } from '#domain/placements/placements/placement.states';

/** What becomes of a story that somebody tells of their placement. */
export const STORY_STATES = ['OFFERED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN'] as const;
export type StoryState = (typeof STORY_STATES)[number];

type StoryCommand = 'tell' | 'publish' | 'decline' | 'withdraw';

/** Why a story is not shown; the person who wrote it reads the reason and may send it again. */
export const STORY_REASONS = ['NAMES_OTHERS', 'NOT_ABOUT_WORK', 'NOT_CLEAR'] as const;
export type StoryReason = (typeof STORY_REASONS)[number];

/** From which states each command leads where; null is a story that was not written yet. */
const STEPS: Readonly<Record<StoryCommand, { from: readonly (StoryState | null)[]; to: StoryState }>> = {
  tell: { from: [null, 'OFFERED', 'DECLINED', 'WITHDRAWN'], to: 'OFFERED' },
  publish: { from: ['OFFERED'], to: 'PUBLISHED' },
  decline: { from: ['OFFERED', 'PUBLISHED'], to: 'DECLINED' },
  withdraw: { from: ['OFFERED', 'PUBLISHED', 'DECLINED'], to: 'WITHDRAWN' },
};

/** What somebody tells. */
export interface Story {
  /** How they want to be called in public. */
  readonly called: string;
  readonly text: string;
  /** They agree that it is public, to this version of the words, as read in this language. */
  readonly agreed: boolean;
  readonly textVersion?: string | null;
  readonly readIn?: Locale | null;
}

/**
 * The state that a command leads to.
 * @throws DomainError ILLEGAL_TRANSITION.
 */
export function storyAfter(state: StoryState | null, command: StoryCommand): StoryState {
  const { from, to } = STEPS[command];
  if (!from.includes(state))
    throw new DomainError('ILLEGAL_TRANSITION', { machine: 'story', from: state, command });
  return to;
}

/** Whether a command is possible now. */
export const mayStep = (state: StoryState | null, command: StoryCommand): boolean =>
  STEPS[command].from.includes(state);

const OVER: readonly PlacementState[] = ['COMPLETED', 'FOLLOW_UP', 'CLOSED'];

/** Whether a placement is one of which a story can be written: it came to its end. */
export const isTellable = (state: PlacementState): boolean => OVER.includes(state);

/** @throws DomainError STORY_TOO_EARLY before the placement is completed, BAD_INPUT without the agreement. */
export function assertMayTell(state: PlacementState, { agreed }: Pick<Story, 'agreed'>): void {
  if (!isTellable(state)) throw new DomainError('STORY_TOO_EARLY');
  if (!agreed) refuseProblems([{ field: 'agreed', code: 'AGREE_FIRST' }]);
}

/** Lets staff of the programme and country decide what is shown. @throws DomainError NOT_FOUND. */
export function assertMayDecide(
  actor: Actor,
  story: { readonly programmeId: string; readonly country: string },
): void {
  if (!holdsRole(actor, ['CASE_OFFICER', 'APPROVER'], story)) throw new DomainError('NOT_FOUND');
}
