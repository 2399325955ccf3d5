import { CONFIRM_REFERRAL } from '#domain/associations/referrals/acts';
import { LIFT_HOLD } from '#domain/casework/holds/acts';
import { ANSWER_OBJECTION } from '#domain/identity/accounts/acts';
import type { Ruled } from '#domain/kernel/four-eyes.rules';
import { GIVE_PREFERENCE, OVERRIDE_GATE } from '#domain/marketplace/candidacies/acts';
import { OVERRIDE_MATCH } from '#domain/marketplace/matching/acts';
import { RECORD_CLEARANCE } from '#domain/parties/professionals/acts';
import { REVOKE_PAPER } from '#domain/placements/papers/acts';
import { PLACEMENT_ACTS, ruleOfAct } from '#domain/placements/placements/placement.policy';

/** Every act beside the tables for which the rule of two people says something. */
export const ACTS: readonly Ruled[] = [
  GIVE_PREFERENCE,
  OVERRIDE_GATE,
  OVERRIDE_MATCH,
  REVOKE_PAPER,
  RECORD_CLEARANCE,
  LIFT_HOLD,
  CONFIRM_REFERRAL,
  ANSWER_OBJECTION,
  ...Object.values(PLACEMENT_ACTS).map(({ name }) => ruleOfAct(name)),
];
