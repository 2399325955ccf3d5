import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { ButtonLink } from '#portal/ui/button';
import { DataTable } from '#portal/ui/table';
import { Tag } from '#portal/ui/text';

const ProgrammesQuery = graphql(`
  query Programmes {
    programmes {
      id
      code
      name
      state
      sendingCountry
      rules {
        version
        publishedAt
      }
    }
  }
`);

/** The schemes under which people are placed, each with the version of its rules. */
export function Programmes() {
  const t = useT();
  const format = useFormat();
  return (
    <AreaPage
      title={t('staff.area.programmes')}
      lead={t('programme.lead')}
      actions={
        may(usePerson(), 'PROGRAMME_MANAGE') && (
          <ButtonLink to="/staff/programmes/new">{t('programme.new')}</ButtonLink>
        )
      }
    >
      <Load query={ProgrammesQuery} variables={{}}>
        {({ programmes }) => (
          <DataTable
            caption={t('staff.area.programmes')}
            hideCaption
            rows={programmes}
            columns={[
              {
                key: 'name',
                label: t('kpi.programme'),
                cell: (row) => (
                  <Link to="/staff/programmes/$id" params={{ id: row.id }}>
                    <bdi>{row.name}</bdi>
                  </Link>
                ),
                sort: (row) => row.name,
              },
              { key: 'code', label: t('programme.code'), cell: (row) => <code>{row.code}</code> },
              { key: 'from', label: t('staff.country'), cell: (row) => format.country(row.sendingCountry) },
              {
                key: 'state',
                label: t('staff.state'),
                cell: (row) => (
                  <Tag tone={row.state === 'OPEN' ? 'good' : undefined}>
                    {t(`programme.state.${row.state}`)}
                  </Tag>
                ),
              },
              {
                key: 'rules',
                label: t('programme.rules'),
                cell: (row) =>
                  `${t('need.ofVersion', { version: row.rules.version })} · ${format.day(row.rules.publishedAt)}`,
              },
            ]}
          />
        )}
      </Load>
    </AreaPage>
  );
}
