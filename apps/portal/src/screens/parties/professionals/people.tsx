import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { PROFESSIONAL_STATE } from '#portal/graphql/enums';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Filter, Search } from '#portal/parts/filters/filters';
import { useProgrammes } from '#portal/parts/programmes';
import { Rows } from '#portal/parts/rows';
import { may, usePerson } from '#portal/parts/session';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { Button, ButtonLink } from '#portal/ui/button';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';
import { useUrlFilter } from '#portal/ui/url-filter';

const PeopleQuery = graphql(`
  query People(
    $text: SearchText
    $country: CountryCode
    $programmeId: ID
    $state: ProfessionalState
    $skillUri: ID
    $after: Cursor
  ) {
    professionals(
      text: $text
      country: $country
      programmeId: $programmeId
      state: $state
      skillUri: $skillUri
      first: 20
      after: $after
    ) {
      edges {
        node {
          id
          displayName
          headline
          state
          residenceCountry
          freshUntil
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
type State = VariablesOf<typeof PeopleQuery>['state'];
/** Those whom one can look for: an erased person is in no list. */
const STATES = PROFESSIONAL_STATE.filter((state) => state !== 'ERASED');

/** Everyone who offers expertise, within the reader's reach. */
export function People() {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const programmes = useProgrammes();
  const [{ text, country, state, programmeId, skillUri }, change] = useUrlFilter(
    'text',
    'country',
    'state',
    'programmeId',
    'skillUri',
  );
  const skill = useConceptLabels(skillUri ? [skillUri] : []);
  const countries = [...new Set(programmes.flatMap(({ heritageCountries }) => heritageCountries))];
  const filters = { text, country, programmeId, skillUri, state: state as State };
  const setText = useCallback((value: string) => change({ text: value }), [change]);
  return (
    <AreaPage
      title={t('staff.area.people')}
      lead={t('people.lead')}
      actions={
        may(person, 'PROFESSIONAL_IMPORT') && (
          <ButtonLink to="/staff/people/import" tone="quiet">
            {t('people.import')}
          </ButtonLink>
        )
      }
    >
      <div className="stack">
        <div className="row" role="search" aria-label={t('staff.filters')}>
          <Search label={t('people.text')} value={text ?? ''} onChange={setText} />
          <Filter
            label={t('heritage.country')}
            value={country ?? ''}
            options={countries.map((code) => ({ value: code, label: format.country(code) }))}
            onChange={(value) => change({ country: value })}
          />
          <Filter
            label={t('kpi.programme')}
            value={programmeId ?? ''}
            options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(value) => change({ programmeId: value })}
          />
          <Filter
            label={t('staff.state')}
            value={state ?? ''}
            options={STATES.map((value) => ({ value, label: t(`staff.state.${value}`) }))}
            onChange={(value) => change({ state: value })}
          />
        </div>
        {skillUri && (
          <p className="row">
            {t('people.withSkill', { skill: skill(skillUri) })}
            <Button tone="quiet" size="small" onClick={() => change({ skillUri: '' })}>
              {t('people.anySkill')}
            </Button>
          </p>
        )}
        <Rows
          query={PeopleQuery}
          variables={filters}
          of={({ professionals }) => professionals}
          empty={<EmptyState title={t('people.none')}>{t('people.noneText')}</EmptyState>}
        >
          {(rows) => (
            <DataTable
              caption={t('staff.area.people')}
              hideCaption
              rows={rows}
              columns={[
                {
                  key: 'name',
                  label: t('account.name'),
                  cell: (row) => (
                    <Link to="/staff/people/$id" params={{ id: row.id }}>
                      <bdi>{row.displayName}</bdi>
                    </Link>
                  ),
                  sort: (row) => row.displayName,
                },
                {
                  key: 'headline',
                  label: t('people.headline'),
                  cell: (row) => <bdi>{row.headline ?? '–'}</bdi>,
                },
                {
                  key: 'state',
                  label: t('staff.state'),
                  cell: (row) => (
                    <Tag tone={row.state === 'ACTIVE' ? 'good' : undefined}>
                      {t(`staff.state.${row.state}`)}
                    </Tag>
                  ),
                  sort: (row) => row.state,
                },
                {
                  key: 'lives',
                  label: t('people.lives'),
                  cell: (row) => (row.residenceCountry ? format.country(row.residenceCountry) : '–'),
                },
                {
                  key: 'fresh',
                  label: t('people.fresh'),
                  cell: (row) => format.day(row.freshUntil),
                  sort: (row) => row.freshUntil,
                },
              ]}
            />
          )}
        </Rows>
      </div>
    </AreaPage>
  );
}
