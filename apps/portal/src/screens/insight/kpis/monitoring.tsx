import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { Countries } from '#portal/screens/insight/kpis/countries';
import { ExportForm } from '#portal/screens/insight/kpis/export-form';
import { Fairness } from '#portal/screens/insight/kpis/fairness';
import { KpisQuery } from '#portal/screens/insight/kpis/figures';
import { KpiFilters } from '#portal/screens/insight/kpis/kpi-filters';
import { KpiList } from '#portal/screens/insight/kpis/kpi-list';
import { Overdue } from '#portal/screens/insight/kpis/overdue';
import { ResultsPage } from '#portal/screens/insight/kpis/results-page';
import { Senders } from '#portal/screens/insight/kpis/senders';
import { Funnel, TimeByStage } from '#portal/screens/insight/kpis/stages';
import { SupplyDemand } from '#portal/screens/insight/kpis/supply-demand';
import { Targets } from '#portal/screens/insight/kpis/targets';
import { Tiles } from '#portal/screens/insight/kpis/tiles';
import { Trends } from '#portal/screens/insight/kpis/trends';
import { Section } from '#portal/ui/page';
import { Tabs } from '#portal/ui/tabs';
import { useUrlFilter } from '#portal/ui/url-filter';

/** How the programme does: every KPI with its definition, as tiles, plots, tables and files. */
export function Monitoring() {
  const t = useT();
  const [filter, setFilter] = useUrlFilter('programmeId', 'country', 'from', 'to');
  return (
    <AreaPage title={t('staff.area.monitoring')} lead={t('kpi.lead')}>
      <div className="stack stack-l">
        <KpiFilters value={filter} onChange={setFilter} />
        <Load query={KpisQuery} variables={filter} lines={10}>
          {({ kpis }) => (
            <Tabs
              label={t('kpi.views')}
              tabs={[
                {
                  key: 'glance',
                  label: t('kpi.glance'),
                  content: () => (
                    <div className="stack stack-l">
                      <Tiles kpis={kpis} filter={filter} />
                      <div className="plots">
                        <Funnel kpis={kpis} filter={filter} />
                        <TimeByStage kpis={kpis} filter={filter} />
                      </div>
                    </div>
                  ),
                },
                {
                  key: 'where',
                  label: t('kpi.where'),
                  content: () => (
                    <div className="stack stack-l">
                      <Countries kpis={kpis} onCountry={(country) => setFilter({ country })} />
                      <SupplyDemand kpis={kpis} filter={filter} />
                    </div>
                  ),
                },
                { key: 'trends', label: t('kpi.trends'), content: () => <Trends filter={filter} /> },
                {
                  key: 'targets',
                  label: t('kpi.targets'),
                  content: () => <Targets filter={filter} onChoose={setFilter} />,
                },
                { key: 'all', label: t('kpi.all'), content: () => <KpiList kpis={kpis} filter={filter} /> },
                {
                  key: 'fairness',
                  label: t('fair.title'),
                  content: () => <Fairness kpis={kpis} filter={filter} />,
                },
                { key: 'senders', label: t('senders.title'), content: () => <Senders /> },
                { key: 'overdue', label: t('kpi.overdue'), content: () => <Overdue /> },
                {
                  key: 'export',
                  label: t('kpi.export'),
                  content: () => (
                    <div className="stack stack-l">
                      <ResultsPage filter={filter} />
                      <Section title={t('page.list')}>
                        <ExportForm />
                      </Section>
                    </div>
                  ),
                },
              ]}
            />
          )}
        </Load>
      </div>
    </AreaPage>
  );
}
