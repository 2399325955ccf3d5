import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { INSTITUTION_STATE } from '#portal/graphql/enums';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Filter, Search, Toggle } from '#portal/parts/filters/filters';
import { ListFilters } from '#portal/parts/filters/list-filters';
import { Rows } from '#portal/parts/rows';
import { usePerson } from '#portal/parts/session';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';
import { useUrlFilter } from '#portal/ui/url-filter';

const InstitutionsQuery = graphql(`
  query ReviewInstitutions(
    $text: SearchText
    $programmeId: ID
    $country: CountryCode
    $state: InstitutionState
    $caseOfficerId: ID
    $after: Cursor
  ) {
    institutions(
      text: $text
      programmeId: $programmeId
      country: $country
      state: $state
      caseOfficerId: $caseOfficerId
      first: 20
      after: $after
    ) {
      edges {
        node {
          id
          name
          country
          state
          appliedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type State = VariablesOf<typeof InstitutionsQuery>['state'];

/** Every institution, with its state. */
export function AllInstitutions() {
  const t = useT();
  const format = useFormat();
  const own = usePerson()?.id;
  const [{ state, mine, ...filter }, change] = useUrlFilter(
    'text',
    'programmeId',
    'country',
    'state',
    'mine',
  );
  const setText = useCallback((text: string) => change({ text }), [change]);
  return (
    <AreaPage title={t('staff.area.institutions')}>
      <div className="row" role="search" aria-label={t('staff.filters')}>
        <Search label={t('institution.name')} value={filter.text ?? ''} onChange={setText} />
        <Filter
          label={t('staff.state')}
          value={state ?? ''}
          options={INSTITUTION_STATE.map((value) => ({ value, label: t(`institutionState.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
        <Toggle
          label={t('institution.mineOnly')}
          checked={mine === 'yes'}
          onChange={(checked) => change({ mine: checked ? 'yes' : '' })}
        />
      </div>
      <ListFilters places />
      <Rows
        query={InstitutionsQuery}
        variables={{ ...filter, state: state as State, caseOfficerId: mine ? own : null }}
        of={({ institutions }) => institutions}
        empty={<EmptyState title={t('kpi.nothing')} />}
      >
        {(rows) => (
          <DataTable
            caption={t('staff.area.institutions')}
            hideCaption
            rows={rows}
            columns={[
              {
                key: 'name',
                label: t('institution.name'),
                cell: (row) => (
                  <Link to="/institutions/$id" params={{ id: row.id }} dir="auto">
                    {row.name}
                  </Link>
                ),
                sort: (row) => row.name,
              },
              {
                key: 'country',
                label: t('heritage.country'),
                cell: (row) => format.country(row.country),
                sort: (row) => row.country,
              },
              {
                key: 'state',
                label: t('queue.state'),
                cell: (row) => (
                  <Tag tone={row.state === 'ACTIVE' ? 'good' : 'warm'}>
                    {t(`institutionState.${row.state}`)}
                  </Tag>
                ),
                sort: (row) => row.state,
              },
              {
                key: 'since',
                label: t('settings.since'),
                cell: (row) => format.moment(row.appliedAt),
                sort: (row) => row.appliedAt,
              },
            ]}
          />
        )}
      </Rows>
    </AreaPage>
  );
}
