import { useFormat, useT } from '#portal/i18n/i18n';
import { RATED } from '#portal/screens/placements/reports/answers';
import type { Report } from '#portal/screens/placements/reports/report-data';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { Notice } from '#portal/ui/text';

/** What colleagues answered, without their names; the API tells it to IOM alone. */
export function SurveyAnswers({ of }: { of: Report['surveyAnswers'] }) {
  const t = useT();
  const format = useFormat();
  if (of.length === 0) return <Notice>{t('survey.none')}</Notice>;
  const rows = of.map((answer, i) => ({ ...answer, number: i + 1 }));
  return (
    <Section title={t('survey.answers', { count: of.length })}>
      <DataTable
        caption={t('survey.answers', { count: of.length })}
        hideCaption
        rows={rows}
        columns={[
          { key: 'number', label: t('survey.answer'), cell: ({ number }) => format.number(number) },
          ...RATED.map((part) => ({
            key: part,
            label: t(`rating.${part}`),
            numeric: true,
            cell: ({ ratings }: (typeof rows)[number]) => format.number(ratings[part]),
            sort: ({ ratings }: (typeof rows)[number]) => ratings[part],
          })),
          {
            key: 'stillInUse',
            label: t('report.stillInUse'),
            cell: ({ stillInUse }) => (stillInUse ? t(`inUse.${stillInUse}`) : '–'),
          },
          {
            key: 'lessons',
            label: t('report.lessons'),
            cell: ({ lessons }) => (lessons ? <span dir="auto">{lessons}</span> : '–'),
          },
        ]}
      />
    </Section>
  );
}
