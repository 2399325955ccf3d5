import type { Gate, GateCode } from '#domain/marketplace/matching/gates.rules';

/** The gates that an approver may override. Consent, a paused profile, a need that is not open and a conflict of interest stay. */
export const OVERRIDABLE_GATES = [
  'eligibility',
  'country',
  'modality',
  'availability',
  'placement',
  'language',
  'clearance',
  'coverage',
] as const satisfies readonly GateCode[];
export type OverridableGate = (typeof OVERRIDABLE_GATES)[number];

/** The gates with those marked that fail and were overridden. */
export const withOverrides = (gates: readonly Gate[], overridden: ReadonlySet<string>): Gate[] =>
  gates.map((gate) =>
    gate.answer === 'fail' && overridden.has(gate.code) ? { ...gate, overridden: true } : gate,
  );

/** Whether nothing but overridden gates fails. */
export const isLetThrough = (gates: readonly Gate[]): boolean =>
  gates.every(({ answer, overridden }) => answer !== 'fail' || overridden);
