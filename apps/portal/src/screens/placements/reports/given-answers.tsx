import type { ReactNode } from 'react';
import { useFormat, useT } from '#portal/i18n/i18n';
import { type Answers, type FieldName, RATED, TRAINED } from '#portal/screens/placements/reports/answers';
import type { OutputLine, Report } from '#portal/screens/placements/reports/report-data';
import { SummaryList } from '#portal/ui/lists';

/** What was answered, in the order of the form. */
export function GivenAnswers({ report, outputs }: { report: Report; outputs: readonly OutputLine[] }) {
  const t = useT();
  const format = useFormat();
  const { answers, withheld } = report;
  const words = (text: string | null) =>
    text && (
      <p className="keep-lines" dir="auto">
        {text}
      </p>
    );
  const list = (items: string[]) =>
    items.length > 0 && (
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  const lines: Record<FieldName, { label: string; value: (given: Answers) => ReactNode }> = {
    hours: { label: t('report.hoursWorked'), value: ({ hours }) => hours !== null && format.number(hours) },
    days: { label: t('report.daysWorked'), value: ({ days }) => days !== null && format.number(days) },
    outputs: {
      label: t('report.outputs'),
      value: (given) =>
        list(
          (given.outputs ?? []).map(
            ({ output, value }) => `${outputs[output]?.text ?? ''}: ${format.number(value)}`,
          ),
        ),
    },
    trained: {
      label: t('report.trained'),
      value: ({ trained }) =>
        trained &&
        list(TRAINED.map((part) => `${t(`report.trained.${part}`)}: ${format.number(trained[part])}`)),
    },
    activities: {
      label: t('report.activities'),
      value: (given) =>
        list(
          (given.activities ?? []).map(
            ({ kind, hours }) => `${t(`activity.${kind}`)}: ${t('report.hoursOf', { count: hours })}`,
          ),
        ),
    },
    transferLevel: {
      label: t(report.kind === 'BASELINE' ? 'report.levelAimed' : 'report.levelSeen'),
      value: ({ transferLevel }) => transferLevel && t(`transfer.${transferLevel}`),
    },
    stillInUse: {
      label: t('report.stillInUse'),
      value: ({ stillInUse }) => stillInUse && t(`inUse.${stillInUse}`),
    },
    ratings: {
      label: t('report.ratings'),
      value: ({ ratings }) =>
        ratings &&
        list(
          RATED.map(
            (part) => `${t(`rating.${part}`)}: ${t('score.points', { points: ratings[part], of: 5 })}`,
          ),
        ),
    },
    barriers: {
      label: t('report.barriers'),
      value: ({ barriers }) =>
        barriers?.length && format.list(barriers.map((barrier) => t(`barrier.${barrier}`))),
    },
    handover: { label: t('report.handover'), value: ({ handover }) => list([...(handover ?? [])]) },
    lessons: { label: t('report.lessons'), value: ({ lessons }) => words(lessons) },
    supportNeeded: { label: t('report.support'), value: ({ supportNeeded }) => words(supportNeeded) },
  };
  return (
    <SummaryList
      rows={report.form.map(({ name }) => {
        const { label, value } = lines[name as FieldName];
        return { label, value: withheld.includes(`answers.${name}`) ? t('withheld') : value(answers) };
      })}
    />
  );
}
