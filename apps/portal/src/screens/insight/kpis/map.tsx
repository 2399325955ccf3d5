import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { scaleQuantize } from 'd3-scale';
import codes from 'i18n-iso-countries/codes.json';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { useFormat } from '#portal/i18n/i18n';

const WIDTH = 960;
const HEIGHT = 480;
const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
const countries = feature(topology, topology.objects.countries).features;
/** ISO 3166-1 alpha-2 by numeric code, by which the shapes are known. */
const ALPHA2 = new Map((codes as string[][]).map(([alpha2, , numeric]) => [Number(numeric), alpha2]));
const path = geoPath(geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'Sphere' }));

/** Countries in four shades of one figure (Natural Earth, 1:110 million). The list beside it says the same in words. */
export function WorldMap({ values, label }: { values: ReadonlyMap<string, number | null>; label: string }) {
  const format = useFormat();
  const most = Math.max(1, ...[...values.values()].map((value) => value ?? 0));
  const step = scaleQuantize<number>([0, most], [1, 2, 3, 4]);
  return (
    <svg className="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {countries.map((shape, i) => {
        const code = ALPHA2.get(Number(shape.id)) ?? '';
        const value = values.get(code);
        return (
          <path key={i} d={path(shape) ?? undefined} data-step={value ? step(value) : undefined}>
            {value != null && <title>{`${format.country(code)}: ${format.number(value)}`}</title>}
          </path>
        );
      })}
    </svg>
  );
}
