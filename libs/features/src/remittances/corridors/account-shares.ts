import { readFileSync } from 'node:fs';

/** How many adults of a country have an account, at a bank or with a mobile wallet. */
export interface AccountShare {
  /** Of a hundred adults. */
  readonly percent: number;
  readonly year: number;
  /** Whose figure it is. */
  readonly attribution: string;
}

const ATTRIBUTION = 'World Bank, Global Findex Database, CC BY 4.0';

let known: ReadonlyMap<string, AccountShare> | undefined;

/** The share of a country; null where it is not known. */
export function accountShareOf(country: string): AccountShare | null {
  known ??= read();
  return known.get(country) ?? null;
}

function read(): ReadonlyMap<string, AccountShare> {
  const [, ...lines] = readFileSync(new URL('./account-shares.csv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [country = '', percent, year] = line.split(',');
      return [country, { percent: Number(percent), year: Number(year), attribution: ATTRIBUTION }];
    }),
  );
}
