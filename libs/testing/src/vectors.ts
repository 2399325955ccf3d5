import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';

const folder = join(process.env['SKILLROOTS_DATA'] ?? '', 'mapping-remittances');
const place = join(folder, 'vectors', 'expected.json');
const isThere = process.env['SKILLROOTS_DATA'] !== undefined && existsSync(place);

/** The worked values, by block; an empty record when the data is not there. */
export const VECTORS = (isThere ? JSON.parse(readFileSync(place, 'utf8')) : {}) as Readonly<
  Record<string, unknown>
>;

/** A file of the data of prices and mapping. */
export const priceData = (name: string): string => join(folder, name);

/** Describes what needs the worked values, and says so where they are not there. */
export const describeVectors = (name: string, tests: () => void): void => {
  if (isThere) describe(name, tests);
  else
    describe.skip(`${name} (set SKILLROOTS_DATA to a folder that holds mapping-remittances)`, () => {
      tests();
    });
};
