import { useFormat, useT } from '#portal/i18n/i18n';
import { Day, Filter } from '#portal/parts/filters/filters';
import { useProgrammes } from '#portal/parts/programmes';
import type { KpiFilter } from '#portal/screens/insight/kpis/cases';

/** Programme, host country and period; tells what changes, empty to take a filter away. */
export function KpiFilters({ value, onChange }: { value: KpiFilter; onChange: (value: KpiFilter) => void }) {
  const t = useT();
  const format = useFormat();
  const programmes = useProgrammes();
  const chosen = programmes.filter(({ id }) => !value.programmeId || id === value.programmeId);
  const countries = [...new Set(chosen.flatMap(({ heritageCountries }) => heritageCountries))];
  return (
    <div className="row" role="group" aria-label={t('staff.filters')}>
      <Filter
        label={t('kpi.programme')}
        value={value.programmeId ?? ''}
        options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(programmeId) => onChange({ programmeId })}
      />
      <Filter
        label={t('staff.country')}
        value={value.country ?? ''}
        options={countries.map((code) => ({ value: code, label: format.country(code) }))}
        onChange={(country) => onChange({ country })}
      />
      <Day label={t('kpi.from')} value={value.from} onChange={(from) => onChange({ from })} />
      <Day label={t('kpi.to')} value={value.to} onChange={(to) => onChange({ to })} />
    </div>
  );
}
