import { CANDIDACY } from '#domain/candidacy/candidacy.states';
import { CLEARANCE } from '#domain/clearance/clearance.states';
import { CONCERN } from '#domain/concern/concern.states';
import { INSTITUTION } from '#domain/institution/institution.states';
import { type Machine, personCommands, personReasons } from '#domain/machine';
import { REPORT } from '#domain/report/report.states';
import { NEED } from '#domain/need/need.states';
import { PLACEMENT } from '#domain/placement/placement.states';
import { EVIDENCE } from '#domain/professional/evidence.states';
import { PROFESSIONAL } from '#domain/professional/professional.states';

/** Every life of the product, for the drawings and for the tests that walk them all. */
export const LIVES = [
  NEED,
  CANDIDACY,
  PLACEMENT,
  CLEARANCE,
  REPORT,
  CONCERN,
  PROFESSIONAL,
  EVIDENCE,
  INSTITUTION,
] as const satisfies readonly Machine<string, string>[];

const reasonsIn = <S extends string, C extends string>(life: Machine<S, C>): string[] =>
  personCommands(life).flatMap((command) => personReasons(life, command));

/** Every code that a person may give as the reason of a step, each once. */
export const STEP_REASONS: readonly string[] = [
  ...new Set((LIVES as readonly Machine<string, string>[]).flatMap(reasonsIn)),
].sort();
