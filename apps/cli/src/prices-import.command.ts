import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathOf, runCommand, say, UsageError } from '#cli/command';
import { withProduct } from '#cli/product-context';
import type { SystemActor } from '#domain/kernel/actor';
import { IMPORT_FINDING_KINDS } from '#domain/remittances/prices/import-findings';
import { PriceBatchQueries, type PriceBatchRow } from '#features/remittances/prices/price-batch.queries';
import { PriceImportService } from '#features/remittances/prices/price-import.service';
import { FILE_SOURCES, type FileSource } from '#features/remittances/prices/price-readers';
import { PriceUploadsService } from '#features/remittances/prices/price-uploads.service';

const HELP = `prices:import — bring a file of prices into the product

  npm run prices:import -- [--source WORLD_BANK_RPW] [--json] FILE…

FILE is the workbook of Remittance Prices Worldwide (xlsx), its rows as CSV, or CSV packed by gzip. The import works while
the product runs and can be given again when it was stopped: it continues where it was. Nobody sees the prices before an
editor submits them in the product and an approver publishes them.

  --source  WORLD_BANK_RPW, WORLD_BANK_AVERAGES (corridor averages in long form) or NATIONAL_SITE
  --json    print what came of it as JSON on standard output

DATABASE_URL names the database; without it, it is the embedded one in DATA_DIR (./.data).
`;

const OPERATOR: SystemActor = { kind: 'system', name: 'operator' };
const LOOK_EACH_MS = 1_000;

await runCommand(
  HELP,
  { json: { type: 'boolean' }, source: { type: 'string' } },
  async ({ json, source = 'WORLD_BANK_RPW' }, places) => {
    const known = FILE_SOURCES.find((one) => one === source);
    if (!known) throw new UsageError(`--source is one of ${FILE_SOURCES.join(', ')}.`);
    if (places.length === 0) throw new UsageError('Name the files to import.');
    const paths = places.map(pathOf);
    for (const path of paths)
      if (!(await stat(path).catch(() => null))?.isFile())
        throw new UsageError(`There is no file at ${path}.`);
    const done = await withProduct(async (app) => {
      const batches: (PriceBatchRow & { unchanged: boolean })[] = [];
      for (const path of paths)
        batches.push(
          await importFile(path, known, {
            uploads: app.get(PriceUploadsService),
            imports: app.get(PriceImportService),
            queries: app.get(PriceBatchQueries),
          }),
        );
      return batches;
    });
    console.log(json === true ? JSON.stringify(done, null, 2) : done.map(summary).join('\n'));
    if (done.some(({ state }) => state === 'REFUSED')) process.exitCode = 1;
  },
  { places: true },
);

interface Services {
  readonly uploads: PriceUploadsService;
  readonly imports: PriceImportService;
  readonly queries: PriceBatchQueries;
}

async function importFile(path: string, source: FileSource, { uploads, imports, queries }: Services) {
  say(`Taking in ${basename(path)}`);
  const bytes = createReadStream(path) as AsyncIterable<Buffer>;
  const { batchId, unchanged } = await uploads.receive(OPERATOR, source, basename(path), bytes);
  const progress = setInterval(() => {
    void queries
      .byId(OPERATOR, batchId)
      .then(({ rowsRead, shareRead, secondsLeft }) =>
        say(`  ${rowsRead} rows, ${Math.floor(100 * shareRead)} %, ${secondsLeft ?? '?'} s left`),
      )
      .catch(() => undefined);
  }, LOOK_EACH_MS);
  try {
    await imports.read(batchId, 'COMMAND');
  } finally {
    clearInterval(progress);
  }
  return { ...(await queries.byId(OPERATOR, batchId)), unchanged };
}

function summary(batch: PriceBatchRow & { unchanged: boolean }): string {
  const name = `${batch.fileName ?? ''} (${batch.source})`;
  const found = IMPORT_FINDING_KINDS.flatMap((kind) => {
    const count = batch.findings[kind] ?? 0;
    return count > 0 ? [`  ${kind}: ${count}`] : [];
  });
  const content = `${batch.rowsAccepted} rows, ${batch.quotes} prices, ${batch.corridors} corridors, ${batch.rowsRefused} rows refused`;
  if (batch.unchanged) return `${name} was there already, ${batch.state}; nothing new. It has ${content}.`;
  if (batch.state === 'REFUSED')
    return [`${name} was refused: ${JSON.stringify(batch.refusal)}`, ...found].join('\n');
  const periods = `${batch.periods[0] ?? ''} to ${batch.periods.at(-1) ?? ''}`;
  return [`${name} is read: ${content}, ${periods}. Batch ${batch.id} is ${batch.state}.`, ...found].join(
    '\n',
  );
}
