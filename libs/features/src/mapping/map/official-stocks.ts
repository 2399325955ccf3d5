import { readFileSync } from 'node:fs';
import type { Stock } from '#domain/mapping/estimates/coverage.rules';

const YEAR = 2019;

/** Whose figures the stocks are; shown wherever one is. */
export const STOCK_CREDIT = {
  attribution:
    'United Nations, Department of Economic and Social Affairs, International Migrant Stock 2019 (POP/DB/MIG/Stock/Rev.2019)',
  licence: 'CC BY 3.0 IGO',
  link: 'https://www.un.org/development/desa/pd/content/international-migrant-stock',
} as const;

/** People by where they were born and where they live. */
let known: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

/** The official stock of people born in a country who live in another, or in all others; null where there is none. */
export function stockOf(bornIn: string, livingIn: string | null): Stock | null {
  known ??= read();
  const own = known.get(bornIn);
  const people =
    livingIn === null ? [...(own?.values() ?? [])].reduce((sum, some) => sum + some, 0) : own?.get(livingIn);
  return people ? { people, year: YEAR } : null;
}

/** The table has one line for each country of birth: `SO,GB161723 KE…`. */
function read(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const [, ...lines] = readFileSync(new URL('./stocks-2019.csv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [bornIn = '', stocks = ''] = line.split(',');
      const places = stocks
        .split(' ')
        .map((one): [string, number] => [one.slice(0, 2), Number(one.slice(2))]);
      return [bornIn, new Map(places)];
    }),
  );
}
