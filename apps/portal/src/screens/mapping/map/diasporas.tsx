import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { DiasporasQuery } from '#portal/screens/mapping/map/diaspora-data';
import { useDiasporaWords } from '#portal/screens/mapping/map/diaspora-words';
import { Page } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

/** The heritage countries that there is a map of, for anyone. */
export function Diasporas() {
  const t = useT();
  const format = useFormat();
  const words = useDiasporaWords();
  return (
    <Page title={t('diaspora.title')} lead={t('diaspora.lead')}>
      <Load query={DiasporasQuery} variables={{}} lines={6}>
        {({ diasporas }) =>
          diasporas.length === 0 ? (
            <EmptyState title={t('diaspora.none')}>{t('diaspora.noneText')}</EmptyState>
          ) : (
            <DataTable
              caption={t('diaspora.countries')}
              hideCaption
              rows={diasporas.map((row) => ({ ...row, id: row.country }))}
              columns={[
                {
                  key: 'country',
                  label: t('diaspora.country'),
                  cell: ({ country }) => (
                    <Link to="/diaspora/$country" params={{ country }}>
                      {format.country(country)}
                    </Link>
                  ),
                  sort: ({ country }) => format.country(country),
                },
                {
                  key: 'people',
                  label: t('diaspora.counted'),
                  cell: ({ people }) => words.people(people),
                  sort: ({ people }) => people.value ?? 0,
                  numeric: true,
                },
                {
                  key: 'official',
                  label: t('diaspora.official'),
                  cell: ({ official }) => words.official(official),
                  sort: ({ official }) => official?.stock ?? 0,
                  numeric: true,
                },
                {
                  key: 'month',
                  label: t('diaspora.month'),
                  cell: ({ month }) => words.month(month),
                  sort: ({ month }) => month,
                },
              ]}
            />
          )
        }
      </Load>
    </Page>
  );
}
