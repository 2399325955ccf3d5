import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';

const folder = join(process.env['SKILLROOTS_DATA'] ?? '', 'dialogue-associations');
const isThere = process.env['SKILLROOTS_DATA'] !== undefined && existsSync(folder);

/** A file or folder of the data of dialogues. */
export const dialogueData = (...path: string[]): string => join(folder, ...path);

/** A JSON file of the data of dialogues; an empty record when the data is not there. */
export const dialogueJson = <T>(...path: string[]): T =>
  (isThere ? JSON.parse(readFileSync(dialogueData(...path), 'utf8')) : {}) as T;

/** Describes what needs the data of dialogues, and says so where it is not there. */
export const describeDialogueData = (name: string, tests: () => void): void => {
  if (isThere) describe(name, tests);
  else
    describe.skip(`${name} (set SKILLROOTS_DATA to a folder that holds dialogue-associations)`, () => {
      tests();
    });
};
