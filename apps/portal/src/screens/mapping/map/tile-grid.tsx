import { scaleQuantize } from 'd3-scale';
import { useFormat, useT } from '#portal/i18n/i18n';
import { REGIONS } from '#portal/parts/region-codes';
import { useDiasporaWords } from '#portal/screens/mapping/map/diaspora-words';

/** Where each region of the United Kingdom has its tile: column and row. */
const TILES: Readonly<Record<(typeof REGIONS.GB)[number], readonly [column: number, row: number]>> = {
  'GB-TLM': [2, 1],
  'GB-TLN': [1, 2],
  'GB-TLC': [3, 2],
  'GB-TLD': [2, 3],
  'GB-TLE': [3, 3],
  'GB-TLG': [2, 4],
  'GB-TLF': [3, 4],
  'GB-TLL': [1, 4],
  'GB-TLH': [4, 4],
  'GB-TLK': [1, 5],
  'GB-TLJ': [2, 5],
  'GB-TLI': [3, 5],
};

/** The regions of the United Kingdom as tiles of one size in four shades; the list beside them says the same. */
export function TileGrid({ values }: { values: ReadonlyMap<string, number | null> }) {
  const t = useT();
  const format = useFormat();
  const words = useDiasporaWords();
  const most = Math.max(1, ...REGIONS.GB.map((region) => values.get(region) ?? 0));
  const step = scaleQuantize<number>([0, most], [1, 2, 3, 4]);
  return (
    <figure className="plot card stack">
      <figcaption>
        <h3>{t('diaspora.regions', { country: format.country('GB') })}</h3>
      </figcaption>
      <ul className="tile-grid" dir="ltr">
        {REGIONS.GB.map((region) => {
          const value = values.get(region) ?? null;
          const [column, row] = TILES[region];
          return (
            <li
              key={region}
              dir="auto"
              data-step={value === null ? undefined : step(value)}
              style={{ gridColumn: column, gridRow: row }}
            >
              <span className="small">{words.place(region)}</span>
              <strong>{value === null ? t('diaspora.fewer', { count: 15 }) : format.number(value)}</strong>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
