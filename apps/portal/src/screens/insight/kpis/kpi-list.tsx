import { useT } from '#portal/i18n/i18n';
import type { KpiFilter } from '#portal/screens/insight/kpis/cases';
import type { Kpi } from '#portal/screens/insight/kpis/figures';
import { KpiTable } from '#portal/screens/insight/kpis/kpi-table';

/** Every KPI: its question, its figures by group, and what exactly is counted. */
export function KpiList({ kpis, filter }: { kpis: readonly Kpi[]; filter: KpiFilter }) {
  const t = useT();
  return (
    <div className="stack">
      <p className="muted prose">{t('kpi.hiddenText')}</p>
      {kpis.map((kpi) => (
        <details key={kpi.code} className="card">
          <summary>{t(`kpi.${kpi.code}`)}</summary>
          <KpiTable kpi={kpi} filter={filter} />
        </details>
      ))}
    </div>
  );
}
