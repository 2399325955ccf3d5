import { byGroup, useFigureWords, type Kpi, type KpiCode } from '#portal/screens/staff/monitoring/figures';
import { useT } from '#portal/i18n/i18n';
import { Tile } from '#portal/ui/text';

/** The figures that are asked for first. */
const FIRST: readonly { code: KpiCode; measure: string; group?: string }[] = [
  { code: 'NEEDS_AND_FILL', measure: 'published' },
  { code: 'NEEDS_AND_FILL', measure: 'fillRate' },
  { code: 'TIME_TO', measure: 'median', group: 'SHORTLIST' },
  { code: 'TIME_TO', measure: 'median', group: 'PLACEMENT' },
  { code: 'APPROVAL', measure: 'median' },
  { code: 'HOST_RESPONSE', measure: 'rate' },
  { code: 'ROSTER', measure: 'enrolled' },
  { code: 'ROSTER', measure: 'fresh' },
  { code: 'REPORTS_ON_TIME', measure: 'onTime', group: 'FINAL' },
  { code: 'OUTPUTS_REACHED', measure: 'reached' },
  { code: 'PEOPLE_TRAINED', measure: 'people', group: 'ALL' },
  { code: 'SATISFACTION', measure: 'rating', group: 'HOST' },
];

/** The first figures, each with what it means. */
export function Tiles({ kpis }: { kpis: readonly Kpi[] }) {
  const t = useT();
  const words = useFigureWords(kpis);
  return (
    <ul className="cols tiles">
      {FIRST.map(({ code, measure, group = '' }) => {
        const kpi = kpis.find((known) => known.code === code);
        const definition = kpi?.measures.find(({ name }) => name === measure);
        if (!definition) return null;
        return (
          <li key={code + measure + group}>
            <Tile
              label={t(`kpi.tile.${code}.${measure}${group && `.${group}`}` as Parameters<typeof t>[0])}
              figure={words.value(byGroup(kpi).get(group)?.[measure], definition.unit)}
              hint={<bdi lang="en">{definition.definition}</bdi>}
            />
          </li>
        );
      })}
    </ul>
  );
}
