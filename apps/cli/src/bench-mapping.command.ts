import { DataSource } from 'typeorm';
import { withBenchDatabase } from '#cli/bench-database';
import { round, timesOf } from '#cli/bench-times';
import { type Options, runCommand, say, wholeNumber } from '#cli/command';
import { fillMap, SKILLS_EACH } from '#cli/map-bench-people';
import { randomOf } from '#cli/population';
import { withProduct } from '#cli/product-context';
import type { SystemActor } from '#domain/kernel/actor';
import { isRefusal, type Margin, rake } from '#domain/mapping/estimates/raking.rules';
import { MapQueries } from '#features/mapping/map/map.queries';
import { MapMonthsService } from '#features/mapping/map/map-months.service';
import { MapPoliciesService } from '#features/mapping/map/map-policies.service';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';

const HELP = `bench:mapping — how fast a month of the map is made and read, and answers are weighed

  npm run bench:mapping -- [--people 1000000] [--answers 100000] [--seed 1]

Makes people up who agreed to be counted, eight skills each, makes the figures of a month from PostgreSQL, asks the map for
places, groups and people who are free soon, and rakes answers to four margins. Prints JSON; times are milliseconds, memory
is megabytes.
`;

const OPTIONS = {
  people: { type: 'string' },
  answers: { type: 'string' },
  seed: { type: 'string' },
} as const;
const OPERATOR: SystemActor = { kind: 'system', name: 'operator' };
const HERITAGES = ['SO', 'GH', 'ET', 'SN', 'ER', 'NP', 'CO', 'MD', 'KE'];
const PLACES = [null, 'GB', 'GB-TLI', 'GB-TLM', 'US', 'NO', 'KE'];
const QUERIES = 600;

async function run(options: Options): Promise<void> {
  const people = wholeNumber(options, 'people', 1_000_000, 100, 2_000_000);
  const answers = wholeNumber(options, 'answers', 100_000, 1_000, 1_000_000);
  const random = randomOf(wholeNumber(options, 'seed', 1, 1, 2 ** 31 - 1));
  await withBenchDatabase({ shared_buffers: '256MB' }, async ({ url, folder }) => {
    process.env['DATABASE_URL'] = url;
    process.env['DATA_DIR'] = folder;
    await withProduct(async (app) => {
      await app.get(TaxonomyImportService).installStarter(OPERATOR);
      const dataSource = app.get(DataSource);
      await fillMap(dataSource, people);
      for (const country of HERITAGES)
        await app.get(MapPoliciesService).decide(OPERATOR, country, 'FULL', 'NO_KNOWN_RISK', null);
      say('Making the figures of a month');
      const began = performance.now();
      const moved = await app.get(MapMonthsService).makeMonth();
      const monthMs = performance.now() - began;
      const peakMb = Math.round(process.resourceUsage().maxRSS / 1_024);
      const [row] = await dataSource.query<{ figures: number }[]>(
        `SELECT count(*)::int AS figures FROM map_figure`,
      );
      const groups = await dataSource.query<{ id: number }[]>(
        `SELECT DISTINCT group_id AS id FROM skill_group`,
      );
      const queries = app.get(MapQueries);
      const times: number[] = [];
      for (let i = 0; i < QUERIES; i++) {
        const of = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
        const from = performance.now();
        const edition = await queries.edition(of(HERITAGES));
        if (edition)
          await queries.answer(edition, {
            place: of(PLACES),
            group: random() < 0.5 ? null : of(groups).id,
            soon: random() < 0.3,
          });
        times.push(performance.now() - from);
      }
      const report = {
        ...{ people, skillsEach: SKILLS_EACH, countries: moved.length, figures: row?.figures ?? 0 },
        ...{ monthMs: round(monthMs), peakMb, mapQueryMs: timesOf(times) },
        raking: raked(answers, random),
      };
      console.log(JSON.stringify(report, null, 1));
    });
  });
}

/** Answers with four margins, raked to totals that their own shares are somewhat off from. */
function raked(answers: number, random: () => number): object {
  const margins = [12, 2, 6, 3].map((size, m): Margin => {
    const categories = Uint8Array.from({ length: answers }, () => Math.floor(random() ** 1.3 * size));
    const raw = Array.from({ length: size }, () => 1 + random());
    const total = raw.reduce((sum, one) => sum + one, 0);
    return { name: `margin ${m + 1}`, categories, targets: raw.map((one) => (one * 1_000_000) / total) };
  });
  const from = performance.now();
  const result = rake(margins);
  const ms = round(performance.now() - from);
  return isRefusal(result)
    ? { answers, ms, refused: result.reason }
    : { answers, ms, rounds: result.rounds, designEffect: round(result.quality.designEffect) };
}

await runCommand(HELP, OPTIONS, run);
