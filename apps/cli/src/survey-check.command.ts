import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileToWrite, pathOf, runCommand, say, UsageError } from '#cli/command';
import { questionsOf } from '#domain/mapping/questionnaires/form';
import { type FormFinding, formSentence, isError } from '#domain/mapping/questionnaires/form-findings';
import type { FormReading } from '#domain/mapping/questionnaires/read-form.rules';
import { formDigest, formFile, readFormFile } from '#features/mapping/questionnaires/form-file';
import { WorkbookError, type WorkbookFault } from '#platform/tables/workbook-rows';

const HELP = `survey:check — read questionnaires from XLSForm files and tell what is wrong with them, cell by cell

  npm run survey:check -- [--json] [--out FILE.xlsx] FILE.xlsx…

  --json  print what was found as JSON
  --out   write the form that was read as an XLSForm; one file only

Nothing is kept: it only looks. Ends with 0 when every file can be asked, with 1 when one has an error.
`;

await runCommand(
  HELP,
  { json: { type: 'boolean' }, out: { type: 'string' } },
  async (options, places) => {
    if (places.length === 0) throw new UsageError('Name the files to check.');
    const out = options['out'] === undefined ? null : await fileToWrite(options, 'out');
    if (out !== null && places.length > 1) throw new UsageError('Name one file with --out.');
    const read: Checked[] = [];
    for (const path of places.map(pathOf)) {
      if (!(await stat(path).catch(() => null))?.isFile())
        throw new UsageError(`There is no file at ${path}.`);
      read.push({ file: basename(path), ...(await readingOf(path)) });
    }
    console.log(
      options['json'] === true ? JSON.stringify(read.map(jsonOf), null, 2) : read.map(textOf).join('\n'),
    );
    const form = read[0]?.form;
    if (out !== null && form) {
      await writeFile(out, await formFile(form));
      say(`The form is written to ${out}`);
    }
    if (read.some((one) => one.form === null)) process.exitCode = 1;
  },
  { places: true },
);

/** A file as it was read; `fault` when it is no workbook that can be read. */
interface Checked extends FormReading {
  readonly file: string;
  readonly fault: WorkbookFault | null;
}

async function readingOf(path: string): Promise<Omit<Checked, 'file'>> {
  try {
    return { ...(await readFormFile(path)), fault: null };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { form: null, findings: [], fault: error.fault };
  }
}

const jsonOf = ({ file, form, fault, findings }: Checked) => ({
  file,
  isFit: form !== null,
  digest: form && formDigest(form),
  fault,
  findings: findings.map((finding) => ({ ...finding, sentence: formSentence(finding) })),
});

function textOf({ file, form, fault, findings }: Checked): string {
  const errors = findings.filter(isError).length;
  const refused = fault === null ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : fault;
  const summary = form
    ? `fit to be asked: ${questionsOf(form.items).length} questions in ${form.languages.join(', ')}`
    : `refused: ${refused}`;
  return [`${file} is ${summary}.`, ...findings.map(lineOf)].join('\n');
}

function lineOf(finding: FormFinding): string {
  const { sheet, row, column, code } = finding;
  const cell = `${sheet}${row === null ? '' : `!${column ?? ''}${row}`}`;
  return `  ${isError(finding) ? 'ERROR' : 'note '} ${cell}  ${code}: ${formSentence(finding)}`;
}
