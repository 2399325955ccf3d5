import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { scaleQuantize } from 'd3-scale';
import codes from 'i18n-iso-countries/codes.json';
import { useMemo } from 'react';
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
/** Room around the countries that are looked at, and how near one may come: a single country is shown among others. */
const MARGIN = 60;
const NEAREST = 700;
const codeOf = ({ id }: (typeof countries)[number]): string => ALPHA2.get(Number(id)) ?? '';

/** The part of the world that holds every country with a figure; all of it where none has one. */
function projectionOn(values: ReadonlyMap<string, number | null>) {
  const features = countries.filter((shape) => values.get(codeOf(shape)));
  const world = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
  if (features.length === 0) return world;
  const shown = { type: 'FeatureCollection' as const, features };
  const near = geoNaturalEarth1().fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    shown,
  );
  if (near.scale() <= NEAREST) return near;
  const [x = 0, y = 0] = near.invert?.([WIDTH / 2, HEIGHT / 2]) ?? [];
  return geoNaturalEarth1()
    .rotate([-x, -y])
    .scale(NEAREST)
    .translate([WIDTH / 2, HEIGHT / 2]);
}

/** Countries in four shades of one figure, as near as all that have one fit (Natural Earth, 1:110 million). The list beside it says the same in words. */
export function WorldMap({ values, label }: { values: ReadonlyMap<string, number | null>; label: string }) {
  const format = useFormat();
  const most = Math.max(1, ...[...values.values()].map((value) => value ?? 0));
  const path = geoPath(useMemo(() => projectionOn(values), [values]));
  const step = scaleQuantize<number>([0, most], [1, 2, 3, 4]);
  return (
    <svg className="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {countries.map((shape, i) => {
        const code = codeOf(shape);
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
