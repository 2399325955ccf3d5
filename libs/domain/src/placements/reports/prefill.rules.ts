import { type AnswerField, type Answers, FORMS, type Trained } from '#domain/placements/reports/forms';
import type { ReportKind } from '#domain/placements/reports/report.states';

/** A report of the same placement that was submitted before. */
export interface EarlierReport {
  readonly kind: ReportKind;
  readonly answers: Answers;
}

const SUMMED: readonly (keyof Trained)[] = ['total', 'women', 'youth', 'withDisability'];

const add = (a: Trained, b: Trained): Trained =>
  Object.fromEntries(SUMMED.map((part) => [part, a[part] + b[part]])) as unknown as Trained;

const sum = (values: readonly (number | null | undefined)[]): number | undefined => {
  const given = values.filter((value) => typeof value === 'number');
  return given.length > 0 ? given.reduce((total, value) => total + value, 0) : undefined;
};

/**
 * What is known already when a form is opened, so that nobody types it twice: the last values of the outputs, and in
 * the final report the sums of the progress reports. The writer can change all of it.
 * @param earlier in the order in which they were submitted
 */
export function prefilled(kind: ReportKind, earlier: readonly EarlierReport[]): Answers {
  const progress = earlier.filter((report) => report.kind === 'PROGRESS').map(({ answers }) => answers);
  const trained = progress.flatMap((answers) => (answers.trained ? [answers.trained] : []));
  const known: Answers = {
    outputs: earlier.flatMap(({ answers }) => (answers.outputs?.length ? [answers.outputs] : [])).at(-1),
    ...(kind === 'FINAL' && {
      hours: sum(progress.map(({ hours }) => hours)),
      days: sum(progress.map(({ days }) => days)),
      trained: trained.length > 0 ? trained.reduce(add) : undefined,
      activities: progress.flatMap((answers) => answers.activities ?? []),
    }),
  };
  const asked = (Object.keys(known) as AnswerField[]).filter((field) => FORMS[kind][field] && known[field]);
  return Object.fromEntries(asked.map((field) => [field, known[field]]));
}
