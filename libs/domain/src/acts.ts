import type { Ruled } from '#domain/four-eyes.rules';
import { PLACEMENT_ACTS } from '#domain/placement/placement.policy';

/** The first of the two preferences; the second is the step `prefer`, by another account. */
export const GIVE_PREFERENCE: Ruled = {
  name: 'candidacy.givePreference',
  not: ['PR'],
  alone: 'it counts only together with the preference of the other side, by another account',
};

/** Letting someone through in spite of a failed gate. */
export const OVERRIDE_GATE: Ruled = {
  name: 'candidacy.overrideGate',
  not: ['candidacy.apply', 'candidacy.prescreen', 'PR', 'FP'],
};

/** The same before there is a candidacy. */
export const OVERRIDE_MATCH: Ruled = { name: 'match.overrideGate', not: ['PR', 'FP'] };

/** Taking a paper back. */
export const REVOKE_PAPER: Ruled = {
  name: 'paper.revoke',
  not: ['paper.issueLetter', 'placement.complete', 'PR', 'FP'],
};

/** Recording a level of clearance in a profile. */
export const RECORD_CLEARANCE: Ruled = { name: 'evidence.recordClearance', not: ['PR'] };

/** Lifting a hold: who takes part in what it stops does not let it go on. Who placed it may. */
export const LIFT_HOLD: Ruled = {
  name: 'hold.lift',
  not: [
    'candidacy.prescreen',
    'candidacy.givePreference',
    'candidacy.prefer',
    'candidacy.select',
    'placement.accept',
    'placement.clear',
    'PR',
    'FP',
  ],
};

/** Answering an objection: an approver who took no step in the case. */
export const ANSWER_OBJECTION: Ruled = { name: 'objection.answer', not: ['*', 'PR', 'FP'] };

/** Every act beside the tables for which the rule of two people says something. */
export const ACTS: readonly Ruled[] = [
  GIVE_PREFERENCE,
  OVERRIDE_GATE,
  OVERRIDE_MATCH,
  REVOKE_PAPER,
  RECORD_CLEARANCE,
  LIFT_HOLD,
  ANSWER_OBJECTION,
  ...Object.values(PLACEMENT_ACTS).map((act): Ruled => ({ ...act, name: `placement.${act.name}` })),
];
