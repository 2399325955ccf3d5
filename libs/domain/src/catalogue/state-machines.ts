import { CONCERN } from '#domain/casework/concerns/concern.states';
import { type Machine, personCommands, personReasons } from '#domain/kernel/machine';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { NEED } from '#domain/marketplace/needs/need.states';
import { INSTITUTION } from '#domain/parties/institutions/institution.states';
import { EVIDENCE } from '#domain/parties/professionals/evidence.states';
import { PROFESSIONAL } from '#domain/parties/professionals/professional.states';
import { CLEARANCE } from '#domain/placements/clearances/clearance.states';
import { PLACEMENT } from '#domain/placements/placements/placement.states';
import { REPORT } from '#domain/placements/reports/report.states';
import { PRICE_BATCH } from '#domain/remittances/prices/price-batch.states';

/** Every life of the product, for the drawings and for the tests that walk them all. */
export const STATE_MACHINES = [
  NEED,
  CANDIDACY,
  PLACEMENT,
  CLEARANCE,
  REPORT,
  CONCERN,
  PROFESSIONAL,
  EVIDENCE,
  INSTITUTION,
  PRICE_BATCH,
] as const satisfies readonly Machine<string, string>[];

const reasonsIn = <S extends string, C extends string>(life: Machine<S, C>): string[] =>
  personCommands(life).flatMap((command) => personReasons(life, command));

/** Every code that a person may give as the reason of a step, each once. */
export const STEP_REASONS: readonly string[] = [
  ...new Set((STATE_MACHINES as readonly Machine<string, string>[]).flatMap(reasonsIn)),
].sort();
