import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from '@jest/globals';

const ROOT = 'libs/features/src';

/** Tables that have no entity, and the folder that looks after them. */
const WITHOUT_ENTITY: Readonly<Record<string, string>> = {
  match_need_change: 'marketplace/matching',
  match_profile: 'marketplace/matching',
  match_profile_rest: 'marketplace/matching',
  match_profile_version: 'marketplace/matching',
  idempotency_key: 'platform',
  product_clock: 'platform',
  rate_limit: 'platform',
};

interface Rule {
  readonly name: string;
  readonly from: { readonly path: string };
  readonly to: { readonly path: string };
}

/** The rules that say which area may import which; SQL obeys the same ones. */
const ORDER = (
  createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as { forbidden: Rule[] }
).forbidden.filter(({ name }) => /^(area-order|context-order-features)-/.test(name));

const sourcesOf = (folder: string): [path: string, text: string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);

const sources = sourcesOf(ROOT);
const migrations = sources.filter(([path]) => path.startsWith('migrations/'));
const areas = sources.filter(([path]) => path.includes('/') && !path.startsWith('migrations/'));

const entityTables = (files: readonly [string, string][], folderOf: (path: string) => string) =>
  files.flatMap(([path, text]) =>
    [...text.matchAll(/@Entity\((?:\{ name: )?'(\w+)'/g)].map(([, table = '']) => [table, folderOf(path)]),
  );

const OWNER = new Map<string, string>([
  ...Object.entries(WITHOUT_ENTITY),
  ...(entityTables(sourcesOf('libs/platform/src'), () => 'platform') as [string, string][]),
  ...(entityTables(areas, areaOf) as [string, string][]),
]);

/** `context/area`, or the context alone where it has no areas. */
function areaOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/');
}

/** Whether the rules forbid a file of this area to import one of that area. */
const isForbidden = (from: string, to: string): boolean =>
  ORDER.some(
    (rule) =>
      new RegExp(rule.from.path).test(`${ROOT}/${from}/x.ts`) &&
      new RegExp(rule.to.path).test(`${ROOT}/${to}/x.ts`),
  );

/** The tables that a text reads or writes, by SQL or by a join of the query builder. */
const tablesIn = (text: string): string[] =>
  [
    ...text.matchAll(/\b(?:FROM|JOIN|UPDATE|INTO|USING)\s+(?:ONLY\s+)?(?:safeguarding\.)?([a-z_]+)\b/g),
    ...text.matchAll(/\.(?:from|into|update|(?:inner|left)Join\w*)\('([a-z_]+)'/g),
  ].map(([, table = '']) => table);

/** `file: table` for each table of a later area. */
const backArrows = areas.flatMap(([path, text]) =>
  [...new Set(tablesIn(text))]
    .filter((table) => isForbidden(areaOf(path), OWNER.get(table) ?? ''))
    .map((table) => `${path}: ${table} of ${OWNER.get(table)}`),
);

it('knows whose every table is', () => {
  const ups = migrations.map(([, text]) => text.split('async down')[0] ?? '').join();
  const made = [...ups.matchAll(/CREATE TABLE (?:safeguarding\.)?(\w+)/g)].map(([, table = '']) => table);
  const renamed = new Map(
    [...ups.matchAll(/ALTER TABLE (\w+) RENAME TO (\w+)/g)].map(([, from = '', to = '']) => [from, to]),
  );
  expect(made.length).toBeGreaterThan(70);
  expect(made.map((table) => renamed.get(table) ?? table).filter((table) => !OWNER.has(table))).toEqual([]);
});

it('sees the tables of a statement, and knows an arrow that points back', () => {
  expect(tablesIn(`SELECT FROM need n JOIN safeguarding.concern c WHERE a IS DISTINCT FROM n.id`)).toEqual([
    'need',
    'concern',
    'n',
  ]);
  expect(tablesIn(`.leftJoin('placement', 'p')`)).toEqual(['placement']);
  expect([
    isForbidden('marketplace/needs', 'placements/placements'),
    isForbidden('placements/placements', 'marketplace/needs'),
  ]).toEqual([true, false]);
  expect(
    areas.flatMap(([, text]) => tablesIn(text)).filter((table) => OWNER.has(table)).length,
  ).toBeGreaterThan(300);
});

it('reads in an area only tables of areas that it may import', () => {
  expect(backArrows).toEqual([]);
});
