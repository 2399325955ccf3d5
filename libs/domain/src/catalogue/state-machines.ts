import { REFERRAL } from '#domain/associations/referrals/referral.states';
import { AUDIT } from '#domain/associations/registry/audit.states';
import { SERVICE } from '#domain/associations/services/service.states';
import { CONCERN } from '#domain/casework/concerns/concern.states';
import { CONSULTATION } from '#domain/dialogue/consultations/consultation.states';
import { STATEMENT } from '#domain/dialogue/statements/statement.states';
import { type Machine, personCommands, personReasons } from '#domain/kernel/machine';
import { WAVE } from '#domain/mapping/waves/wave.states';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { NEED } from '#domain/marketplace/needs/need.states';
import { INSTITUTION } from '#domain/parties/institutions/institution.states';
import { EVIDENCE } from '#domain/parties/professionals/evidence.states';
import { PROFESSIONAL } from '#domain/parties/professionals/professional.states';
import { CLEARANCE } from '#domain/placements/clearances/clearance.states';
import { PLACEMENT } from '#domain/placements/placements/placement.states';
import { REPORT } from '#domain/placements/reports/report.states';
import { PAYMENT } from '#domain/placements/spending/payment.states';
import { PRICE_BATCH } from '#domain/remittances/prices/price-batch.states';

/** Every state machine of the product, for the drawings and for the tests that walk them all. */
export const STATE_MACHINES = [
  NEED,
  CANDIDACY,
  PLACEMENT,
  CLEARANCE,
  REPORT,
  PAYMENT,
  CONCERN,
  PROFESSIONAL,
  EVIDENCE,
  INSTITUTION,
  PRICE_BATCH,
  SERVICE,
  CONSULTATION,
  STATEMENT,
  AUDIT,
  WAVE,
  REFERRAL,
] as const satisfies readonly Machine<string, string>[];

const reasonsIn = <S extends string, C extends string>(machine: Machine<S, C>): string[] =>
  personCommands(machine).flatMap((command) => personReasons(machine, command));

/** Every code that a person may give as the reason of a step, each once. */
export const STEP_REASONS: readonly string[] = [
  ...new Set((STATE_MACHINES as readonly Machine<string, string>[]).flatMap(reasonsIn)),
].sort();
