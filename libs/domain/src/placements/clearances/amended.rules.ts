import type { ClearanceCommand, ClearanceState } from '#domain/placements/clearances/clearance.states';

/** How an amendment of the placement touches one check. */
export interface Touched {
  readonly state: ClearanceState;
  /** The template asked for it before the amendment. */
  readonly wasAsked: boolean;
  /** … and asks for it now. */
  readonly isAsked: boolean;
  /** It was given for what has changed. */
  readonly isAffected: boolean;
}

const DONE: readonly ClearanceState[] = ['SUBMITTED', 'CLEARED', 'WAIVED'];

/** What happens to a check when the placement changes; `null` when nothing does. What was asked by hand stays asked. */
export function afterAmendment({ state, wasAsked, isAsked, isAffected }: Touched): ClearanceCommand | null {
  if (isAsked && state === 'NOT_REQUIRED') return 'require';
  if (wasAsked && !isAsked && state !== 'NOT_REQUIRED') return 'exempt';
  return isAffected && DONE.includes(state) ? 'reopen' : null;
}
