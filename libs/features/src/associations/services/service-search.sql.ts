import { boxAround } from '#domain/associations/services/distance.rules';
import { LISTED } from '#features/associations/services/listed.sql';
import type { ServiceFilter } from '#features/associations/services/service-filter';
import { foundIn } from '#platform/db/found-in';

/** Puts a value among the parameters, and answers how the statement names it. */
type Parameter = (value: unknown) => string;

const EARTH_DIAMETER_KM = 2 * 6_371.0088;

/** Kilometres from a point to a place `p`. */
const kilometres = (lat: string, lng: string): string =>
  `${EARTH_DIAMETER_KM} * asin(least(1, sqrt(sin(radians(p.lat - ${lat}) / 2) ^ 2
     + cos(radians(${lat})) * cos(radians(p.lat)) * sin(radians(p.lng - ${lng}) / 2) ^ 2)))`;

/**
 * Services that somebody at a point can use, with the kilometres to them: those with a place within the radius; those that
 * are given without a place, in the countries that the circle touches; and hidden ones, by the region that they serve and
 * without any distance.
 */
function reachedSql({ near, radiusKm }: ServiceFilter, p: Parameter): string {
  if (!near) return '';
  const { south, north, strips } = boxAround(near, radiusKm ?? 25);
  const inStrip = strips.map(([west, east]) => `p.lng BETWEEN ${p(west)} AND ${p(east)}`).join(' OR ');
  const [lat, lng, radius] = [p(near.lat), p(near.lng), p(radiusKm ?? 25)];
  return `within AS (
      SELECT * FROM (SELECT p.service_id, p.country, p.region, ${kilometres(`${lat}::float8`, `${lng}::float8`)} AS km
                       FROM service_place p
                      WHERE p.lat BETWEEN ${p(south)} AND ${p(north)} AND (${inStrip})) x
       WHERE km <= ${radius}),
    reached AS (
      SELECT service_id, min(km) AS km FROM (
        SELECT service_id, km FROM within
        UNION ALL
        SELECT p.service_id, NULL FROM service_place p
         WHERE p.visibility = 'HIDDEN' AND (p.country, p.region) IN (SELECT country, region FROM within)
        UNION ALL
        SELECT s.id, NULL FROM service s
         WHERE NOT 'IN_PERSON' = ANY(s.modes) AND s.country IN (SELECT country FROM within)) y
       GROUP BY service_id),`;
}

/**
 * Services that have the words, or whose body does; where none has, those whose name nearly does. The smaller `miss`, the
 * better.
 */
function wordedSql({ text }: ServiceFilter, p: Parameter): string {
  if (!text) return '';
  const words = p(text);
  // Read once: a function in the list of columns would be asked for every row.
  return `asked AS MATERIALIZED (SELECT search_words(${words}) AS q, search_fold(${words}) AS f),
    named AS MATERIALIZED (
      SELECT id AS service_id, min(miss) AS miss FROM (
        SELECT w.id, 1 - ts_rank(w.search_words, q) AS miss
          FROM service w, asked WHERE w.search_words @@ q
        UNION ALL
        SELECT w.id, 1 FROM institution b JOIN service w ON w.institution_id = b.id
         WHERE ${foundIn('b.search_name', words)}) z
       GROUP BY id),
    worded AS (
      SELECT service_id, miss FROM named
      UNION ALL
      SELECT w.id, 1 - word_similarity(f, w.search_name)
        FROM service w, asked WHERE f <% w.search_name AND NOT EXISTS (SELECT FROM named)),`;
}

/** What a facet counts: everything else that is asked for still holds. */
export type Facet = 'categories' | 'languages';

/**
 * A statement of what is found, as `found` of id, stale, km and rank; the smaller the rank, the earlier.
 * @param without a facet whose own choice does not count
 */
export function foundSql(filter: ServiceFilter, p: Parameter, without?: Facet): string {
  const { near, text, categories, languages, age, country } = filter;
  const conditions = [
    LISTED,
    categories?.length && without !== 'categories' && `s.categories && ${p(categories)}::text[]`,
    languages?.length && without !== 'languages' && `s.languages && ${p(languages)}::text[]`,
    typeof age === 'number' &&
      `coalesce(s.minimum_age, 0) <= ${p(age)} AND coalesce(s.maximum_age, 200) >= ${p(age)}`,
    country &&
      `(s.country = ${p(country)} OR EXISTS (SELECT FROM service_place c WHERE c.service_id = s.id AND c.country = ${p(country)}))`,
  ].filter((one) => typeof one === 'string');
  const km = near ? 'r.km' : 'NULL::float8';
  const rank = near ? 'coalesce(r.km, 1e5)' : text ? 'w.miss' : `(current_date - s.assured_on)`;
  return `WITH ${reachedSql(filter, p)} ${wordedSql(filter, p)} found AS (
      SELECT s.id, s.categories, s.languages, s.hours, (s.state = 'STALE')::int AS stale, ${km} AS km, (${rank})::float8 AS rank
        FROM service s JOIN institution i ON i.id = s.institution_id AND i.state = 'ACTIVE'
        ${near ? 'JOIN reached r ON r.service_id = s.id' : ''} ${text ? 'JOIN worded w ON w.service_id = s.id' : ''}
       WHERE ${conditions.join(' AND ')})`;
}
