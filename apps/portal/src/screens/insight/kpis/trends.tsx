import { graphql } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import type { KpiFilter } from '#portal/screens/insight/kpis/cases';
import { useUnitWords } from '#portal/screens/insight/kpis/figures';
import { type Target, useTargets } from '#portal/screens/insight/kpis/target-data';
import { Columns } from '#portal/ui/plots/columns';
import { Plot } from '#portal/ui/plots/plot';
import { EmptyState } from '#portal/ui/text';

const TrendsQuery = graphql(`
  query KpiTrends($programmeId: ID, $country: CountryCode, $from: Date, $to: Date) {
    kpiTrends(programmeId: $programmeId, country: $country, from: $from, to: $to) {
      code
      measure
      group
      unit
      points {
        month
        value
        isHidden
      }
    }
  }
`);

/** Figures month by month; where a median has a target for the period chosen, a line shows it. */
export function Trends({ filter }: { filter: KpiFilter }) {
  const t = useT();
  const format = useFormat();
  const inUnit = useUnitWords();
  const targets = useTargets(filter);
  const month = (name: string) => format.month(`${name}-01`);
  return (
    <Load query={TrendsQuery} variables={filter} lines={8}>
      {({ kpiTrends }) => (
        <div className="stack">
          <p className="muted prose">{t('kpi.trendText')}</p>
          <div className="plots">
            {kpiTrends.map(({ code, measure, group, unit, points }) => {
              const title = t(`kpi.tile.${code}.${measure}${group ? `.${group}` : ''}` as MessageId);
              const target = unit === 'DAYS' ? targetOf(targets, code, measure, group) : null;
              return (
                <Plot
                  key={code + measure + group}
                  title={title}
                  note={target === null ? undefined : t('kpi.targetLine', { value: inUnit(unit)(target) })}
                  file={`${code}-${group ?? measure}-by-month`.toLowerCase()}
                  head={[t('kpi.month'), title]}
                  rows={points.map(({ month: name, value }) => [month(name), value])}
                >
                  {points.some(({ value }) => value) ? (
                    <Columns
                      columns={points.map(({ month: key, value }) => ({ key, value }))}
                      target={target}
                      first={month(points[0]?.month ?? '')}
                      last={month(points.at(-1)?.month ?? '')}
                      most={inUnit(unit)}
                    />
                  ) : (
                    <EmptyState title={t('kpi.nothing')} />
                  )}
                </Plot>
              );
            })}
          </div>
        </div>
      )}
    </Load>
  );
}

const targetOf = (targets: readonly Target[], code: string, measure: string, group: string | null) =>
  targets.find((one) => one.code === code && one.measure === measure && one.group === group)?.target ?? null;
