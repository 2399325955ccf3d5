import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { withBenchDatabase } from '#cli/bench-database';
import { round, timesOf } from '#cli/bench-times';
import { type Options, runCommand, say, wholeNumber } from '#cli/command';
import { randomOf } from '#cli/population';
import { type Ledger, PriceRows } from '#cli/price-rows';
import { writeCsv, writeWorkbook } from '#cli/price-workbook';
import { withProduct } from '#cli/product-context';
import type { PersonActor, StaffRole, SystemActor } from '#domain/kernel/actor';
import { suppress } from '#domain/kernel/disclosure/suppression.rules';
import { IMPORT_FINDING_KINDS } from '#domain/remittances/prices/import-findings';
import { CorridorQueries } from '#features/remittances/corridors/corridor.queries';
import { offersAt } from '#features/remittances/corridors/offer.rows';
import { PriceBatchQueries, type PriceBatchRow } from '#features/remittances/prices/price-batch.queries';
import { PriceBatchesService } from '#features/remittances/prices/price-batches.service';
import { PriceImportService } from '#features/remittances/prices/price-import.service';
import { PriceUploadsService } from '#features/remittances/prices/price-uploads.service';

const HELP = `bench:prices — how fast a whole workbook of prices is read, published and shown

  npm run bench:prices -- [--rows 204469] [--seed 1]

Makes up a workbook of Remittance Prices Worldwide with every drift of fourteen years planted by chance, keeps its own
ledger of what was planted, imports it from xlsx and from csv.gz, publishes it, asks for corridor pages, and protects
tables of 40 by 40. Prints JSON; times are milliseconds, memory is megabytes. Ends with 1 when what the import found is
not what the ledger has.
`;

const OPTIONS = { rows: { type: 'string' }, seed: { type: 'string' } } as const;
const OPERATOR: SystemActor = { kind: 'system', name: 'operator' };
const person = (accountId: string, role: StaffRole): PersonActor => ({
  kind: 'person',
  accountId,
  professionalId: null,
  memberships: [],
  staff: [{ role, programmeId: null, country: null }],
});
const EDITOR = person('00000000-0000-4000-8000-000000000001', 'CASE_OFFICER');
const APPROVER = person('00000000-0000-4000-8000-000000000002', 'APPROVER');
const PAGES = 400;

async function run(options: Options): Promise<void> {
  const rows = wholeNumber(options, 'rows', 204_469, 100, 1_000_000);
  const seed = wholeNumber(options, 'seed', 1, 1, 2 ** 31 - 1);
  await withBenchDatabase({ shared_buffers: '256MB' }, async ({ url, folder }) => {
    process.env['DATABASE_URL'] = url;
    process.env['DATA_DIR'] = folder;
    say('Making the files up');
    const made = new PriceRows(randomOf(seed));
    const { size, sheet } = await writeWorkbook(join(folder, 'rows.xlsx'), made.rows(rows));
    await writeCsv(join(folder, 'rows.csv.gz'), new PriceRows(randomOf(seed)).rows(rows));
    await withProduct(async (app) => {
      const load = async (file: string) => {
        say(`Importing ${file}`);
        const peak = peakMemory();
        const began = performance.now();
        const bytes = createReadStream(join(folder, file)) as AsyncIterable<Buffer>;
        const { batchId } = await app
          .get(PriceUploadsService)
          .receive(OPERATOR, 'WORLD_BANK_RPW', file, bytes);
        await app.get(PriceImportService).read(batchId, 'COMMAND');
        const ms = performance.now() - began;
        const batch = await app.get(PriceBatchQueries).byId(OPERATOR, batchId);
        return { batch, ms: round(ms), peakMb: peak() };
      };
      const workbook = await load('rows.xlsx');
      const csv = await load('rows.csv.gz');
      const wrong = [
        ...differences(workbook.batch, made.ledger, []),
        ...differences(csv.batch, made.ledger, ['TEXT_NUMBER', 'FORMULA_CELL']),
      ];

      say('Publishing');
      const batches = app.get(PriceBatchesService);
      const { id } = workbook.batch;
      for (const kind of ['EXTREME', 'FORMULA_FAR'] as const) await batches.acknowledge(EDITOR, id, kind);
      await batches.step(EDITOR, { id, command: 'submit' });
      const began = performance.now();
      await batches.step(APPROVER, { id, command: 'publish' });
      const publishMs = performance.now() - began;

      say('Asking for corridor pages');
      const corridors = await app.get(CorridorQueries).list(null, null, null);
      await app.get(DataSource).query('ANALYZE price_quote, corridor_figure');
      const pages: number[] = [];
      const random = randomOf(seed + 1);
      for (let i = 0; i < PAGES; i++) {
        // another quarter each time, so that no kept answer helps
        const corridor = corridors[Math.floor(random() * corridors.length)];
        if (!corridor) break;
        const from = performance.now();
        const page = await app
          .get(CorridorQueries)
          .corridor(corridor.from, corridor.to, `20${16 + (i % 9)}Q${1 + (i % 4)}`);
        offersAt(page.offers, 200);
        pages.push(performance.now() - from);
      }
      console.log(
        JSON.stringify(
          {
            rows,
            workbookMb: round(size / 2 ** 20),
            sheetMb: round(sheet / 2 ** 20),
            prices: workbook.batch.quotes,
            xlsxMs: workbook.ms,
            xlsxPeakMb: workbook.peakMb,
            csvGzMs: csv.ms,
            csvGzPeakMb: csv.peakMb,
            publishMs: round(publishMs),
            corridorPageMs: timesOf(pages),
            suppression40x40Ms: timesOf(suppressions(random)),
            ledgerDifferences: wrong,
          },
          null,
          1,
        ),
      );
      if (wrong.length > 0) process.exitCode = 1;
    });
  });
}

/** What an import found otherwise than the ledger has it. */
function differences(batch: PriceBatchRow, ledger: Ledger, without: readonly string[]): string[] {
  const pairs: [string, number, number][] = [
    ...IMPORT_FINDING_KINDS.map((kind): [string, number, number] => [
      kind,
      batch.findings[kind] ?? 0,
      without.includes(kind) ? 0 : (ledger.findings[kind] ?? 0),
    ]),
    ['rows', batch.rowsRead, ledger.rows],
    ['refused', batch.rowsRefused, ledger.refused],
    ['prices', batch.quotes, ledger.quotes],
  ];
  return pairs
    .filter(([, found, planted]) => found !== planted)
    .map(([name, found, planted]) => `${batch.fileName ?? ''} ${name}: ${found} instead of ${planted}`);
}

/** Watches the memory of this process; the answer stops and says the most it was, in megabytes. */
function peakMemory(): () => number {
  let most = 0;
  const look = () => (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    return Math.round(look() / 2 ** 20);
  };
}

function suppressions(random: () => number): number[] {
  return [8, 20, 60, 200, 1_000].flatMap((scale) =>
    Array.from({ length: 4 }, () => {
      const table = Array.from({ length: 40 }, () =>
        Array.from({ length: 40 }, () => Math.floor(scale * random() ** 3)),
      );
      const from = performance.now();
      suppress(table, { k: 10 });
      return performance.now() - from;
    }),
  );
}

await runCommand(HELP, OPTIONS, run);
