import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Day, Filter } from '#portal/parts/filters/filters';
import { useProgrammes } from '#portal/parts/programmes';
import { useUrlFilter } from '#portal/ui/url-filter';

/** What a list can be filtered by; the choices are in the address, where the list reads them. */
export interface ListFiltersProps {
  /** Programme and country. */
  places?: boolean;
  states?: readonly string[];
  /** Forms of reports. */
  kinds?: readonly string[];
  /** First and last day of publication. */
  published?: boolean;
}

/** The choices that narrow a list for staff. */
export function ListFilterFields({ places, states, kinds, published }: ListFiltersProps) {
  const t = useT();
  const format = useFormat();
  const programmes = useProgrammes();
  const [value, change] = useUrlFilter(
    'programmeId',
    'country',
    'state',
    'kind',
    'publishedFrom',
    'publishedTo',
  );
  const chosen = programmes.filter(({ id }) => !value.programmeId || id === value.programmeId);
  const countries = [...new Set(chosen.flatMap(({ heritageCountries }) => heritageCountries))];
  return (
    <div className="row" role="search" aria-label={t('staff.filters')}>
      {places && (
        <>
          <Filter
            label={t('kpi.programme')}
            value={value.programmeId ?? ''}
            options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(programmeId) => change({ programmeId })}
          />
          <Filter
            label={t('staff.country')}
            value={value.country ?? ''}
            options={countries.map((code) => ({ value: code, label: format.country(code) }))}
            onChange={(country) => change({ country })}
          />
        </>
      )}
      {states && (
        <Filter
          label={t('staff.state')}
          value={value.state ?? ''}
          options={states.map((code) => ({ value: code, label: t(`staff.state.${code}` as MessageId) }))}
          onChange={(state) => change({ state })}
        />
      )}
      {kinds && (
        <Filter
          label={t('staff.form')}
          value={value.kind ?? ''}
          options={kinds.map((code) => ({ value: code, label: t(`staff.report.${code}` as MessageId) }))}
          onChange={(kind) => change({ kind })}
        />
      )}
      {published && (
        <>
          <Day
            label={t('list.publishedFrom')}
            value={value.publishedFrom}
            onChange={(publishedFrom) => change({ publishedFrom })}
          />
          <Day
            label={t('list.publishedTo')}
            value={value.publishedTo}
            onChange={(publishedTo) => change({ publishedTo })}
          />
        </>
      )}
    </div>
  );
}
