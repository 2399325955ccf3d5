import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { BringForm } from '#portal/screens/mapping/questionnaires/bring-form';
import { QuestionnairesQuery } from '#portal/screens/mapping/questionnaires/questionnaire-data';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

/** Questionnaires: bringing one in, and those that are kept. */
export function Questionnaires() {
  const t = useT();
  const format = useFormat();
  return (
    <AreaPage title={t('form.title')} lead={t('form.lead')}>
      <div className="stack stack-l">
        <BringForm />
        <Load query={QuestionnairesQuery} variables={{}} lines={6}>
          {({ questionnaires }) =>
            questionnaires.length === 0 ? (
              <EmptyState title={t('form.none')} />
            ) : (
              <DataTable
                caption={t('form.title')}
                hideCaption
                rows={questionnaires}
                columns={[
                  {
                    key: 'title',
                    label: t('form.name'),
                    cell: ({ id, title }) => (
                      <Link to="/staff/questionnaires/$id" params={{ id }}>
                        <bdi>{title || t('form.untitled')}</bdi>
                      </Link>
                    ),
                    sort: ({ title }) => title,
                  },
                  {
                    key: 'languages',
                    label: t('form.languages'),
                    cell: ({ languages }) => format.list(languages.map(format.language)),
                  },
                  {
                    key: 'questions',
                    label: t('form.questions'),
                    cell: ({ questions }) => format.number(questions),
                    sort: ({ questions }) => questions,
                    numeric: true,
                  },
                  {
                    key: 'brought',
                    label: t('form.brought'),
                    cell: ({ importedAt }) => format.day(importedAt.slice(0, 10)),
                    sort: ({ importedAt }) => importedAt,
                  },
                ]}
              />
            )
          }
        </Load>
      </div>
    </AreaPage>
  );
}
