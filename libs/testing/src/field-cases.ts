import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { parse } from 'csv-parse/sync';

const folder = process.env['SKILLROOTS_CASES'] ?? '';
const isThere = folder !== '' && existsSync(join(folder, 'README.md'));

/** The bytes of an input that somebody's program or habit has brought; empty when the folder is not there. */
export const caseFile = (name: string): Buffer =>
  isThere ? readFileSync(join(folder, name)) : Buffer.alloc(0);

/** The rows of a table of inputs with their right values; without the folder one empty row, which is skipped. */
export const caseRows = <Column extends string>(name: string): Record<Column, string>[] =>
  isThere ? parse(caseFile(name), { columns: true, bom: true }) : [{} as Record<Column, string>];

/** Describes what needs the folder of cases, and says so where it is not there. */
export const describeCases = (name: string, tests: () => void): void => {
  if (isThere) describe(name, tests);
  else describe.skip(`${name} (set SKILLROOTS_CASES to the folder of cases from the field)`, tests);
};
