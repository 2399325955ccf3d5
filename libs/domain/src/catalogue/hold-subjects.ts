import type { HoldSubjectRule } from '#domain/kernel/hold-subject';
import { INSTITUTION_HOLD } from '#domain/parties/institutions/hold-subject';
import { PROFESSIONAL_HOLD } from '#domain/parties/professionals/hold-subject';
import { PLACEMENT_HOLD } from '#domain/placements/placements/hold-subject';

const RULES = [
  PROFESSIONAL_HOLD,
  INSTITUTION_HOLD,
  PLACEMENT_HOLD,
] as const satisfies readonly HoldSubjectRule[];
type Rule = (typeof RULES)[number];

/** What a hold can be on. */
export type HoldSubject = Rule['name'];
export const HOLD_SUBJECTS: readonly HoldSubject[] = RULES.map(({ name }) => name);

/** What events call the ids of things that a hold can be on. */
export type HeldId = Rule['id'];

/** The rule of each kind of thing. */
export const HOLD_RULES = Object.fromEntries(RULES.map((rule) => [rule.name, rule])) as Readonly<
  Record<HoldSubject, Rule>
>;
