import type { Output } from '#domain/marketplace/needs/terms';
import type { Answers } from '#domain/placements/reports/forms';
import type { ReportKind } from '#domain/placements/reports/report.states';

/** How far an output has come: its target in the ToR, where it began and where it is. */
export interface OutputProgress extends Output {
  /** Before the placement; null until the baseline is in. */
  readonly baseline: number | null;
  /** The newest value of any later report; null until there is one. */
  readonly value: number | null;
  readonly isReached: boolean;
}

/** An output without a number counts as reached when all of it is done. */
const ALL_DONE = 100;

const valueOf = (answers: Answers, output: number): number | null =>
  answers.outputs?.find((given) => given.output === output)?.value ?? null;

/**
 * Every output of the ToR against its target.
 * @param reports those that were submitted, oldest first
 */
export function outputProgress(
  outputs: readonly Output[],
  reports: readonly { readonly kind: ReportKind; readonly answers: Answers }[],
): OutputProgress[] {
  return outputs.map((output, i) => {
    const given = (wanted: (kind: ReportKind) => boolean): number | null =>
      reports
        .filter(({ kind }) => wanted(kind))
        .map(({ answers }) => valueOf(answers, i))
        .filter((value) => value !== null)
        .at(-1) ?? null;
    const value = given((kind) => kind !== 'BASELINE');
    return {
      ...output,
      baseline: given((kind) => kind === 'BASELINE'),
      value,
      isReached: value !== null && value >= (output.target ?? ALL_DONE),
    };
  });
}
