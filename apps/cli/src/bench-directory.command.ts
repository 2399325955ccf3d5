import { DataSource } from 'typeorm';
import { withBenchDatabase } from '#cli/bench-database';
import { round, timesOf } from '#cli/bench-times';
import { type Options, runCommand, say, wholeNumber } from '#cli/command';
import { randomOf } from '#cli/population';
import { withProduct } from '#cli/product-context';
import { SERVICE_CATEGORIES } from '#domain/associations/services/service';
import { HsdsExportsService } from '#features/associations/services/hsds-exports.service';
import type { ServiceFilter } from '#features/associations/services/service-filter';
import { readFileFor } from '#features/associations/services/service-import';
import { ServiceMatrixQueries } from '#features/associations/services/service-matrix.queries';
import { ServiceSearchQueries } from '#features/associations/services/service-search.queries';

const HELP = `bench:directory — how fast help is found among many services

  npm run bench:directory -- [--services 50000] [--queries 200] [--seed 1]

Makes services up over the United Kingdom, Somalia and Ghana, and asks for them by place, by words, with a slip of the
finger, by facets, as a matrix and as HSDS. Prints JSON; times are milliseconds.
`;

const OPTIONS = {
  services: { type: 'string' },
  queries: { type: 'string' },
  seed: { type: 'string' },
} as const;

/** South, west, north and east of the three countries, and how many of a hundred services are there. */
const COUNTRIES = [
  { code: 'GB', box: [50, -5, 57, 1], share: 60 },
  { code: 'SO', box: [-1, 42, 11, 50], share: 25 },
  { code: 'GH', box: [5, -3, 11, 1], share: 15 },
] as const;
const WORDS =
  'advice papers parents circle food parcel family tracing school health garden letters youth'.split(' ');
const LANGUAGES = ['en', 'so', 'ar', 'tw', 'fr'];
const BODIES = 2_000;

/** One statement that makes all services up; `setseed` makes it the same each time. */
const MADE_UP = `
  INSERT INTO service (id, institution_id, country, state, version, name, description, categories, modes, minimum_age,
      languages, phones, assured_on, changed_at)
  SELECT gen_random_uuid(), b.id, b.country, 'VERIFIED', 1,
         ($2::text[])[1 + (i * 7) % 13] || ' ' || ($2::text[])[1 + (i * 11) % 13] || ' ' || i, 'Help with ' || ($2::text[])[1 + (i * 5) % 13] || ' and more for people who ask.',
         ARRAY[($3::text[])[1 + i % ${SERVICE_CATEGORIES.length}]], ARRAY['IN_PERSON'], CASE WHEN i % 3 = 0 THEN 18 END,
         ARRAY[($4::text[])[1 + i % 5], 'en'], '{}', current_date - i % 150, now()
    FROM generate_series(1, $1::int) AS g (i) JOIN made_up_body b ON b.n = g.i % ${BODIES}`;

async function run(options: Options): Promise<void> {
  const count = wholeNumber(options, 'services', 50_000, 100, 1_000_000);
  const queries = wholeNumber(options, 'queries', 200, 1, 10_000);
  const seed = wholeNumber(options, 'seed', 1, 1, 2 ** 31 - 1);
  await withBenchDatabase({ shared_buffers: '256MB', fsync: 'off' }, async ({ url, folder, dataSource }) => {
    process.env['DATABASE_URL'] = url;
    process.env['DATA_DIR'] = folder;
    say(`Making ${count} services up`);
    await makeUp(dataSource, count);
    await withProduct(async (app) => {
      const search = app.get(ServiceSearchQueries);
      const random = randomOf(seed);
      const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
      const near = () => {
        const [south, west, north, east] = one(COUNTRIES).box;
        return { lat: south + random() * (north - south), lng: west + random() * (east - west) };
      };
      const timed = async (filter: () => ServiceFilter) => {
        const times: number[] = [];
        for (let i = 0; i < queries; i++) {
          const asked = filter();
          const began = performance.now();
          await search.find(asked, {});
          times.push(performance.now() - began);
        }
        return timesOf(times);
      };
      say('Asking');
      const place = await timed(() => ({
        near: near(),
        radiusKm: 10,
        categories: [one(SERVICE_CATEGORIES)],
        languages: ['so'],
      }));
      const wide = await timed(() => ({ near: near(), radiusKm: 100 }));
      const words = await timed(() => ({ text: `${one(WORDS)} ${one(WORDS)}` }));
      const slip = await timed(() => ({ text: slipped(`${one(WORDS)} ${one(WORDS)}`, random) }));
      const open = await timed(() => ({ near: near(), radiusKm: 25, openNow: true }));
      const facets: number[] = [];
      for (let i = 0; i < queries; i++) {
        const began = performance.now();
        await search.facet({ near: near(), radiusKm: 100 }, 'categories');
        facets.push(performance.now() - began);
      }
      const matrix: number[] = [];
      for (let i = 0; i < 10; i++) {
        const began = performance.now();
        await app.get(ServiceMatrixQueries).cells({});
        matrix.push(performance.now() - began);
      }
      say('Exporting and reading back');
      const began = performance.now();
      const { contents } = await app
        .get(HsdsExportsService)
        .page({ page: 1, perPage: Math.min(10_000, count), modifiedAfter: null });
      const exportMs = performance.now() - began;
      const from = performance.now();
      const { report } = readFileFor('00000000-0000-4000-8000-000000000001', contents);
      const dryRunMs = performance.now() - from;
      const memoryMb = process.memoryUsage().rss / 2 ** 20;
      console.log(
        JSON.stringify(
          {
            services: count,
            placeWithFiltersMs: place,
            within100KmMs: wide,
            wordsMs: words,
            slipMs: slip,
            openNowMs: open,
            facetsMs: timesOf(facets),
            matrixMs: timesOf(matrix),
            exported: contents.length,
            exportMs: round(exportMs),
            accepted: report.accepted,
            dryRunMs: round(dryRunMs),
            memoryMb: round(memoryMb),
          },
          null,
          1,
        ),
      );
    });
  });
}

/** Two letters change places. */
function slipped(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length - 1));
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}

async function makeUp(dataSource: DataSource, count: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  const countries = COUNTRIES.flatMap(({ code, share }) => Array<string>(share).fill(code));
  await runner.query(`SELECT setseed(0.5)`);
  await runner.query(`CREATE TEMP TABLE made_up_body (n int, id uuid, country text)`);
  await runner.query(
    `INSERT INTO made_up_body SELECT n, gen_random_uuid(), ($1::text[])[1 + n % 100] FROM generate_series(0, ${BODIES - 1}) AS n`,
    [countries],
  );
  await runner.query(
    `INSERT INTO institution (id, name, country, kind, description, time_zone, state, valid_until, applied_at, version)
     SELECT id, 'Association ' || n, country, 'ASSOCIATION', 'Made up.', 'UTC', 'ACTIVE', '2200-01-01', now(), 1 FROM made_up_body`,
  );
  await runner.query(MADE_UP, [count, WORDS, SERVICE_CATEGORIES, LANGUAGES]);
  for (const { code, box } of COUNTRIES)
    await runner.query(
      `INSERT INTO service_place (service_id, number, visibility, country, region, town, address, lat, lng)
       SELECT id, 1, 'FULL', $1, 'Region ' || floor(random() * 20), 'Town', '1 High Street',
              $2::float8 + random() * ($4::float8 - $2::float8), $3::float8 + random() * ($5::float8 - $3::float8)
         FROM service WHERE country = $1`,
      [code, ...box],
    );
  await runner.query(`ANALYZE service, service_place, institution`);
  await runner.release();
}

await runCommand(HELP, OPTIONS, run);
