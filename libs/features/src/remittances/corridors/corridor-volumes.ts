import { readFileSync } from 'node:fs';

/** How much is sent along a corridor in a year, by an estimate of others. */
export interface CorridorVolume {
  /** Million US dollars. */
  readonly millionUsd: number;
  readonly year: number;
  /** Whose estimate it is. */
  readonly attribution: string;
}

const YEAR = 2017;
const ATTRIBUTION = 'World Bank and KNOMAD, Bilateral Remittance Estimates 2017, CC BY 4.0';

let known: ReadonlyMap<string, number> | undefined;

/** The estimate for a corridor; null where it is below one million or there is none. */
export function volumeOf(from: string, to: string): CorridorVolume | null {
  known ??= read();
  const millionUsd = known.get(from + to);
  return millionUsd === undefined ? null : { millionUsd, year: YEAR, attribution: ATTRIBUTION };
}

/** The table has one line for each sending country: `GB,GM36 NG4119`. */
function read(): ReadonlyMap<string, number> {
  const [, ...lines] = readFileSync(new URL('./volumes-2017.csv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.flatMap((line) => {
      const [from = '', flows = ''] = line.split(',');
      return flows
        .split(' ')
        .map((flow): [string, number] => [from + flow.slice(0, 2), Number(flow.slice(2))]);
    }),
  );
}
