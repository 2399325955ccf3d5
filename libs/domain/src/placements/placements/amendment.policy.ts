import type { Actor } from '#domain/kernel/actor';
import { type Ruled, ruleOf } from '#domain/kernel/four-eyes.rules';
import {
  mayAmend,
  placementActsFor,
  type PlacementFacts,
  ruleOfAct,
} from '#domain/placements/placements/placement.policy';
import { PLACEMENT, type PlacementState } from '#domain/placements/placements/placement.states';

export const AMENDMENT_STATES = ['ASKED', 'APPROVED', 'REFUSED'] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/** What an approver answers to a change that was asked for. */
export const AMENDMENT_COMMANDS = ['approve', 'refuse'] as const;
export type AmendmentCommand = (typeof AMENDMENT_COMMANDS)[number];

/** The commands to offer the actor now, on a change that was asked for. */
export function amendmentCommandsFor(
  actor: Actor,
  facts: PlacementFacts,
  state: AmendmentState,
): AmendmentCommand[] {
  if (state !== 'ASKED') return [];
  const may: Record<AmendmentCommand, boolean> = {
    approve: mayAmend(actor, facts),
    refuse: placementActsFor(actor, facts).includes('decideAmendment'),
  };
  return AMENDMENT_COMMANDS.filter((command) => may[command]);
}

/** The rule of two people for an answer, in the state of the placement. */
export const ruleOfAmendment = (from: PlacementState, command: AmendmentCommand): Ruled =>
  command === 'approve' ? ruleOf(PLACEMENT, from, 'amend') : ruleOfAct('decideAmendment');
