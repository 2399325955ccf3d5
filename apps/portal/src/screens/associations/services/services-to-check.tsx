import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Rows } from '#portal/parts/rows';
import { ToCheckQuery } from '#portal/screens/associations/services/service-data';
import { useServiceWords } from '#portal/screens/associations/services/service-words';
import { ButtonLink } from '#portal/ui/button';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';

/** The services that wait for somebody of staff to look at them. */
export function ServicesToCheck() {
  const t = useT();
  const format = useFormat();
  const words = useServiceWords();
  return (
    <AreaPage
      title={t('directory.toCheck')}
      lead={t('directory.toCheckLead')}
      actions={
        <ButtonLink to="/coordination" tone="quiet">
          {t('directory.matrix')}
        </ButtonLink>
      }
    >
      <Rows
        query={ToCheckQuery}
        variables={{}}
        of={({ servicesToCheck }) => servicesToCheck}
        empty={<EmptyState title={t('directory.toCheckNone')}>{t('directory.toCheckNoneText')}</EmptyState>}
      >
        {(services) => (
          <DataTable
            caption={t('directory.toCheck')}
            hideCaption
            rows={services}
            columns={[
              {
                key: 'name',
                label: t('directory.name'),
                cell: (row) => (
                  <Link to="/services/$id" params={{ id: row.id }}>
                    <bdi>{row.name}</bdi>
                  </Link>
                ),
                sort: ({ name }) => name,
              },
              {
                key: 'body',
                label: t('directory.body'),
                cell: ({ bodyName }) => <bdi>{bodyName}</bdi>,
                sort: ({ bodyName }) => bodyName,
              },
              { key: 'kinds', label: t('directory.what'), cell: ({ categories }) => words.kinds(categories) },
              {
                key: 'where',
                label: t('directory.where'),
                cell: ({ places }) => (
                  <>
                    {[
                      ...new Set(
                        places.map(({ region, country }) => `${region}, ${format.country(country)}`),
                      ),
                    ].join(' · ')}{' '}
                    {places.some(({ visibility }) => visibility === 'HIDDEN') && (
                      <Tag tone="warm">{t('directory.visibility.HIDDEN')}</Tag>
                    )}
                  </>
                ),
              },
            ]}
          />
        )}
      </Rows>
    </AreaPage>
  );
}
