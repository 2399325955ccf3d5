import { basename } from 'node:path';
import { archivesAt, runCommand, say, UsageError } from '#cli/command';
import { withProduct } from '#cli/product-context';
import type { SystemActor } from '#domain/kernel/actor';
import {
  type ImportReport,
  TaxonomyImportService,
} from '#features/reference/taxonomy/taxonomy-import.service';

const HELP = `taxonomy:import — bring ESCO and ISIC into the product

  npm run taxonomy:import -- [--json] [--retire] PLACE…

A PLACE is an archive as the ESCO portal hands it out (zip), a folder of such archives or of unpacked files, or an
ISIC Rev.4 file (JSON tree, or the CSV list of the United Nations). ESCO wants the classification and the relations;
give several languages at once or one after another. The import is repeatable, lands whole or not at all, and works
while the product runs. Files whose name has "isic" in it, and .json and .txt files, are taken for ISIC.

  --retire retire a tenth of the known concepts or more, which is otherwise refused: a broken download would do so
  --json   print the reports, with all that could not be mapped, as JSON on standard output

DATABASE_URL names the database; without it, it is the embedded one in DATA_DIR (./.data).
`;

const ACTOR: SystemActor = { kind: 'system', name: 'taxonomy' };

/** So many of the unmapped are named on a terminal. */
const SHOWN = 20;

await runCommand(
  HELP,
  { json: { type: 'boolean' }, retire: { type: 'boolean' } },
  async ({ json, retire }, places) => {
    if (places.length === 0) throw new UsageError('Name the archives to import.');
    const archives = (await Promise.all(places.map(archivesAt))).flat();
    const isic = archives.filter((path) => /isic|\.(json|txt)$/i.test(basename(path)));
    const esco = archives.filter((path) => !isic.includes(path));

    const reports = await withProduct(async (app) => {
      const imports = app.get(TaxonomyImportService);
      const began = Date.now();
      const onProgress = (stage: string, share?: number) =>
        say(progressLine(Date.now() - began, stage, share));
      const done: ImportReport[] = [];
      if (esco.length > 0)
        done.push(await imports.importEsco(ACTOR, esco, { onProgress, mayRetire: retire === true }));
      if (isic.length > 0) done.push(await imports.importIsic(ACTOR, isic, onProgress));
      onProgress('Done');
      return done;
    });
    console.log(json === true ? JSON.stringify(reports, null, 2) : reports.map(summary).join('\n'));
  },
  { places: true },
);

function progressLine(elapsedMs: number, stage: string, share?: number): string {
  const seconds = (elapsedMs / 1000).toFixed(1).padStart(6);
  return `${seconds} s  ${stage}${share === undefined ? '' : ` ${Math.floor(100 * share)} %`}`;
}

function summary(report: ImportReport): string {
  const name = `${report.source} ${report.release} (${report.languages.join(', ')})`;
  if (report.unchanged)
    return `${name} was there already, as version ${report.version}; nothing was changed.`;
  const changes = Object.entries(report.changes).map(
    ([table, { added, changed, removed }]) =>
      `  ${table}: ${added} added, ${changed} changed, ${removed} taken away`,
  );
  const unmapped = report.unmapped.slice(0, SHOWN).map(({ uri, why }) => `    ${uri}  ${why}`);
  const more = report.unmapped.length - unmapped.length;
  return [
    `${name} is version ${report.version} of the taxonomy.`,
    ...changes,
    `  relations left out, for an end that the archives do not hold: ${report.leftOut}`,
    `  retired and starter concepts mapped: ${report.mapped}, not mapped: ${report.unmapped.length}`,
    ...unmapped,
    ...(more > 0 ? [`    … and ${more} more; --json prints them all`] : []),
  ].join('\n');
}
