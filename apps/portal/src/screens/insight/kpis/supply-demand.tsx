import { useT } from '#portal/i18n/i18n';
import { casesOf, type KpiFilter } from '#portal/screens/insight/kpis/cases';
import { byGroup, type Kpi, linkTo, useFigureWords } from '#portal/screens/insight/kpis/figures';
import { Bars, Legend } from '#portal/ui/plots/bars';
import { Plot } from '#portal/ui/plots/plot';
import { EmptyState } from '#portal/ui/text';

const SHOWN = 20;

/** Skills that needs ask for beside the people who have them, the most wanted first. */
export function SupplyDemand({ kpis, filter }: { kpis: readonly Kpi[]; filter: KpiFilter }) {
  const t = useT();
  const kpi = kpis.find(({ code }) => code === 'SUPPLY_DEMAND');
  const words = useFigureWords(kpi ? [kpi] : []);
  const rows = [...byGroup(kpi)].sort(([, a], [, b]) => (b.demand?.value ?? 0) - (a.demand?.value ?? 0));
  const parts = [t('kpi.measure.demand'), t('kpi.measure.supply')];
  return (
    <Plot
      title={t('kpi.SUPPLY_DEMAND')}
      note={<Legend parts={parts} />}
      file="supply-and-demand"
      head={[t('kpi.skill'), ...parts]}
      rows={rows.map(([group, { demand, supply }]) => [
        words.group(group),
        demand?.value ?? null,
        supply?.value ?? null,
      ])}
    >
      {rows.length === 0 ? (
        <EmptyState title={t('kpi.nothing')} />
      ) : (
        <Bars
          parts={2}
          bars={rows.slice(0, SHOWN).map(([group, { demand, supply }]) => ({
            key: group,
            label: words.group(group),
            link: linkTo(casesOf('SUPPLY_DEMAND', filter, group)),
            values: [demand?.value ?? null, supply?.value ?? null],
            words: `${words.value(demand, 'COUNT')} / ${words.value(supply, 'COUNT')}`,
          }))}
        />
      )}
    </Plot>
  );
}
