import { lazy, Suspense, useState } from 'react';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { byGroup, type Kpi, useFigureWords } from '#portal/screens/insight/kpis/figures';
import { Button } from '#portal/ui/button';
import { useLowData } from '#portal/ui/preferences';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Skeleton } from '#portal/ui/text';

const WorldMap = lazy(async () => ({
  default: (await import('#portal/ui/plots/map')).WorldMap,
}));
const MEASURES = ['people', 'needs', 'placements'] as const;

/** Where needs, people and placements are: a list that says it all, and beside it a map unless data is spared. */
export function Countries({
  kpis,
  onCountry,
}: {
  kpis: readonly Kpi[];
  onCountry: (country: string) => void;
}) {
  const t = useT();
  const format = useFormat();
  const lowData = useLowData();
  const words = useFigureWords(kpis);
  const [measure, setMeasure] = useState<string>('people');
  const groups = byGroup(kpis.find(({ code }) => code === 'BY_COUNTRY'));
  if (groups.size === 0) return <EmptyState title={t('kpi.nothing')} />;
  const values = new Map([...groups].map(([country, figures]) => [country, figures[measure]?.value ?? null]));
  return (
    <div className="plots">
      {!lowData && (
        <figure className="plot card stack">
          <figcaption>
            <h2 className="h3">{t('kpi.map')}</h2>
          </figcaption>
          <Filter
            label={t('kpi.mapShows')}
            none={t('kpi.measure.people')}
            value={measure === 'people' ? '' : measure}
            options={MEASURES.slice(1).map((value) => ({ value, label: t(`kpi.measure.${value}`) }))}
            onChange={(value) => setMeasure(value || 'people')}
          />
          <Suspense fallback={<Skeleton lines={6} />}>
            <WorldMap values={values} label={t('kpi.mapLabel')} />
          </Suspense>
          <p className="muted small">{t('kpi.boundaries')}</p>
        </figure>
      )}
      <DataTable
        caption={t('kpi.BY_COUNTRY')}
        rows={[...groups].map(([id, figures]) => ({ id, figures }))}
        columns={[
          {
            key: 'country',
            label: t('staff.country'),
            cell: ({ id }) => (
              <Button tone="bare" size="small" onClick={() => onCountry(id)}>
                {format.country(id)}
              </Button>
            ),
            sort: ({ id }) => format.country(id),
          },
          ...MEASURES.map((name) => ({
            key: name,
            label: t(`kpi.measure.${name}`),
            numeric: true,
            cell: ({ figures }: { figures: Record<string, Kpi['figures'][number]> }) =>
              words.value(figures[name], 'COUNT'),
            sort: ({ figures }: { figures: Record<string, Kpi['figures'][number]> }) =>
              figures[name]?.value ?? -1,
          })),
        ]}
      />
    </div>
  );
}
