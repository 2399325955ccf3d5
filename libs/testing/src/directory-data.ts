import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const folder = join(process.env['SKILLROOTS_DATA'] ?? '', 'dialogue-associations');
const isThere = process.env['SKILLROOTS_DATA'] !== undefined && existsSync(folder);

/** A file of the data of associations as text; one that ends in `.gz` is unpacked. */
export function directoryText(name: string): string {
  const bytes = readFileSync(join(folder, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A JSON file of the data of associations; an empty object when the data is not there. */
export const directoryJson = <T>(name: string): T => (isThere ? JSON.parse(directoryText(name)) : {}) as T;

/** Describes what needs the data of associations, and says so where it is not there. */
export const describeDirectory = (name: string, tests: () => void): void => {
  if (isThere) describe(name, tests);
  else
    describe.skip(`${name} (set SKILLROOTS_DATA to a folder that holds dialogue-associations)`, () => {
      tests();
    });
};

/** The official schema of an object of HSDS: `service` of `3.0` or `3.1-dev`. */
export function hsdsSchema(version: '3.0' | '3.1-dev', object: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const schemas = join(folder, 'hsds', `schema-${version}`);
  for (const file of readdirSync(schemas).filter((name) => name.endsWith('.json'))) {
    const { $id: _, ...schema } = JSON.parse(readFileSync(join(schemas, file), 'utf8')) as { $id?: string };
    ajv.addSchema(schema, file);
  }
  const found = ajv.getSchema(`${object}.json`);
  if (!found) throw new Error(`HSDS ${version} has no ${object}.`);
  return found;
}
