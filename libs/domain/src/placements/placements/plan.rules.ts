import type { IsoDate } from '#domain/kernel/dates';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';

/** Those who sign a work plan. */
export const SIGNATORIES = ['PROFESSIONAL', 'FOCAL_POINT', 'APPROVER'] as const;
export type Signatory = (typeof SIGNATORIES)[number];

export interface Milestone {
  readonly text: string;
  readonly dueOn: IsoDate;
}

/** A version of the work plan; its digest is what people sign. */
export interface WorkPlan {
  readonly version: number;
  readonly placementVersion: number;
  readonly summary: string;
  readonly milestones: readonly Milestone[];
}

export interface Signature {
  readonly signatory: Signatory;
  readonly accountId: string;
  /** SHA-256 of the plan that was signed, hexadecimal. */
  readonly digest: string;
}

/** The text whose SHA-256 is signed: the same words in the same order give the same digest everywhere. */
export const planText = ({ version, placementVersion, summary, milestones }: WorkPlan): string =>
  JSON.stringify([version, placementVersion, summary, milestones.map(({ text, dueOn }) => [dueOn, text])]);

/** @throws DomainError BAD_INPUT unless there is a milestone and all of them are within the placement. */
export function assertPlan(
  plan: Pick<WorkPlan, 'summary' | 'milestones'>,
  { startsOn, endsOn }: { startsOn: IsoDate; endsOn: IsoDate },
): void {
  const problems: Finding[] = [];
  if (plan.summary.trim().length === 0) problems.push({ field: 'summary', code: 'MISSING' });
  if (plan.milestones.length === 0) problems.push({ field: 'milestones', code: 'AT_LEAST_ONE' });
  for (const [i, { dueOn }] of plan.milestones.entries()) {
    if (dueOn < startsOn || dueOn > endsOn) {
      problems.push({ field: `milestones.${i}.dueOn`, code: 'OUTSIDE_PLACEMENT' });
    }
  }
  refuseProblems(problems);
}

/**
 * A signature counts only for the present version of the plan.
 * @throws DomainError PLAN_OUTDATED when another version or text was signed; ALREADY_SIGNED for a second signature
 * in the same role.
 */
export function assertMaySign(signature: Signature, current: string, given: readonly Signature[]): void {
  if (signature.digest !== current) throw new DomainError('PLAN_OUTDATED', { current });
  if (!missingSignatures(current, given).includes(signature.signatory))
    throw new DomainError('ALREADY_SIGNED');
}

/** The signatures that count for a plan: those under its very text. */
export const signaturesUnder = <S extends Pick<Signature, 'digest'>>(
  current: string,
  given: readonly S[],
): S[] => given.filter(({ digest }) => digest === current);

/** Who has not signed the present version of the plan. */
export const missingSignatures = (current: string, given: readonly Signature[]): Signatory[] => {
  const signed = signaturesUnder(current, given).map(({ signatory }) => signatory);
  return SIGNATORIES.filter((who) => !signed.includes(who));
};

/** How far the signatures under a plan have come, by who is missing after the newest: it is the first, one more, or the last. */
export function signatureStage(missing: readonly Signatory[]): 'FIRST' | 'MORE' | 'ALL' {
  if (missing.length === 0) return 'ALL';
  return missing.length === SIGNATORIES.length - 1 ? 'FIRST' : 'MORE';
}

/** Whether a plan was written for the terms that hold now. */
export const isPlanCurrent = (
  { placementVersion }: Pick<WorkPlan, 'placementVersion'>,
  { termsVersion }: { readonly termsVersion: number },
): boolean => placementVersion === termsVersion;
