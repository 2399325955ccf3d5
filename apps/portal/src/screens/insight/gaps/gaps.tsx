import { useFormat, useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { Load } from '#portal/parts/load';
import { GapCountriesQuery, GapsQuery } from '#portal/screens/insight/gaps/gap-data';
import { GapTable } from '#portal/screens/insight/gaps/gap-table';
import { Page } from '#portal/ui/page';
import { EmptyState, Notice } from '#portal/ui/text';
import { useUrlFilter } from '#portal/ui/url-filter';

/** What a country asks and who of its diaspora is there, for its institutions and staff; from a gap to a need. */
export function Gaps() {
  const t = useT();
  const format = useFormat();
  const [asked, narrow] = useUrlFilter('country');
  return (
    <Page title={t('gap.title')} lead={t('gap.lead')}>
      <Load query={GapCountriesQuery} variables={{}} lines={6}>
        {({ gapCountries }) => {
          const country = gapCountries.find((one) => one === asked.country) ?? gapCountries[0];
          if (!country) return <EmptyState title={t('gap.noCountry')}>{t('gap.noCountryText')}</EmptyState>;
          return (
            <div className="stack stack-l">
              {gapCountries.length > 1 && (
                <Filter
                  label={t('gap.country')}
                  none={null}
                  value={country}
                  onChange={(value) => narrow({ country: value })}
                  options={gapCountries.map((value) => ({ value, label: format.country(value) }))}
                />
              )}
              <Load key={country} query={GapsQuery} variables={{ country }} lines={8}>
                {({ gapMap, myInstitutions, programmes }) => (
                  <>
                    {gapMap.month === null && <Notice title={t('gap.noMap')}>{t('gap.noMapText')}</Notice>}
                    <GapTable
                      of={gapMap}
                      places={myInstitutions
                        .filter((one) => one.country === country)
                        .flatMap(({ id: institutionId, name, programmeIds }) =>
                          programmes
                            .filter(({ id }) => programmeIds.includes(id))
                            .map((programme) => ({
                              value: `${institutionId} ${programme.id}`,
                              label: `${name} · ${programme.name}`,
                            })),
                        )}
                    />
                  </>
                )}
              </Load>
            </div>
          );
        }}
      </Load>
    </Page>
  );
}
