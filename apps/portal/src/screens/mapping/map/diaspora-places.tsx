import { lazy, Suspense } from 'react';
import { useT } from '#portal/i18n/i18n';
import { REGIONS } from '#portal/parts/region-codes';
import type { DiasporaMap } from '#portal/screens/mapping/map/diaspora-data';
import { useDiasporaWords } from '#portal/screens/mapping/map/diaspora-words';
import { TileGrid } from '#portal/screens/mapping/map/tile-grid';
import { Button } from '#portal/ui/button';
import { Section } from '#portal/ui/page';
import { useLowData } from '#portal/ui/preferences';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Skeleton } from '#portal/ui/text';

const WorldMap = lazy(async () => ({ default: (await import('#portal/ui/plots/map')).WorldMap }));

/** Where people live: a list that says it all, and beside it a map and the regions of a country unless data is spared. */
export function DiasporaPlaces({ of, onPlace }: { of: DiasporaMap; onPlace: (place: string) => void }) {
  const t = useT();
  const lowData = useLowData();
  const words = useDiasporaWords();
  const values = new Map(of.places.map(({ place, people }) => [place, people.value]));
  const countries = new Map([...values].filter(([place]) => place.length === 2));
  if (of.places.length === 0) return <EmptyState title={t('diaspora.noPlaces')} />;
  return (
    <Section title={t('diaspora.where')}>
      <div className="plots">
        {!lowData && (
          <figure className="plot card stack">
            <figcaption>
              <h3>{t('diaspora.map')}</h3>
            </figcaption>
            <Suspense fallback={<Skeleton lines={6} />}>
              <WorldMap values={countries} label={t('diaspora.mapLabel')} />
            </Suspense>
            <p className="muted small">{t('diaspora.boundaries')}</p>
          </figure>
        )}
        {of.policy === 'FULL' && REGIONS.GB.some((region) => values.has(region)) && (
          <TileGrid values={values} />
        )}
      </div>
      <DataTable
        caption={t('diaspora.where')}
        hideCaption
        rows={of.places.map((row) => ({ ...row, id: row.place }))}
        columns={[
          {
            key: 'place',
            label: t('diaspora.place'),
            cell: ({ place }) => (
              <Button tone="bare" size="small" onClick={() => onPlace(place)}>
                {words.place(place)}
              </Button>
            ),
            sort: ({ place }) => words.place(place),
          },
          {
            key: 'people',
            label: t('diaspora.counted'),
            cell: ({ people }) => words.people(people),
            sort: ({ people }) => people.value ?? 0,
            numeric: true,
          },
          {
            key: 'official',
            label: t('diaspora.official'),
            cell: ({ official }) => words.official(official),
            sort: ({ official }) => official?.stock ?? 0,
            numeric: true,
          },
        ]}
      />
      <p className="muted small">{t('diaspora.others')}</p>
    </Section>
  );
}
