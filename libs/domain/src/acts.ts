import { GIVE_PREFERENCE, OVERRIDE_GATE } from '#domain/candidacy/acts';
import { OVERRIDE_MATCH } from '#domain/matching/acts';
import { REVOKE_PAPER } from '#domain/paper/acts';
import { RECORD_CLEARANCE } from '#domain/professional/acts';
import { LIFT_HOLD } from '#domain/hold/acts';
import { ANSWER_OBJECTION } from '#domain/account/acts';
import type { Ruled } from '#domain/four-eyes.rules';
import { PLACEMENT_ACTS, ruleOfAct } from '#domain/placement/placement.policy';

/** Every act beside the tables for which the rule of two people says something. */
export const ACTS: readonly Ruled[] = [
  GIVE_PREFERENCE,
  OVERRIDE_GATE,
  OVERRIDE_MATCH,
  REVOKE_PAPER,
  RECORD_CLEARANCE,
  LIFT_HOLD,
  ANSWER_OBJECTION,
  ...Object.values(PLACEMENT_ACTS).map(({ name }) => ruleOfAct(name)),
];
