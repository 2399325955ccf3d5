import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isError } from '#domain/mapping/questionnaires/form-findings';
import { QUESTIONNAIRE_LIMITS } from '#domain/mapping/questionnaires/limits';
import { readForm } from '#domain/mapping/questionnaires/read-form.rules';
import { formDigest, formFile, readFormFile } from '#features/mapping/questionnaires/form-file';
import type { WorkbookError } from '#platform/tables/workbook-rows';
import { formSheets } from '#testing/form-sheets';
import { describeVectors, priceData } from '#testing/vectors';
import { zipOf } from '#testing/zip';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forms-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What each sample of XLSForm comes to: fit, or the first error that keeps it out. */
const SAMPLES: Readonly<Record<string, string>> = {
  bad_calc: 'EXPRESSION_UNREADABLE survey!D2',
  cascading_select: 'fit',
  case_insensitivity: 'SHEET_MISSPELT SURVEY!null',
  choice_filter_test: 'fit',
  duplicate_columns: 'COLUMN_REPEATED survey!E1',
  extra_columns: 'fit',
  flat_xlsform_test: 'FUNCTION_UNSUPPORTED survey!N3',
  group: 'TYPE_UNKNOWN survey!A4',
  loop: 'TYPE_UNSUPPORTED survey!A3',
  or_other: 'OTHER_MISSING survey!A2',
  specify_other: 'TYPE_UNKNOWN survey!A2',
  survey_no_name: 'SHEET_MISSING survey!null',
  text_and_integer: 'fit',
};

describeVectors('the samples of XLSForm', () => {
  it.each(Object.entries(SAMPLES))('%s.xlsx: %s', async (name, expected) => {
    const { form, findings } = await readFormFile(priceData(`xlsform/${name}.xlsx`));
    const errors = findings
      .filter(isError)
      .map(({ code, sheet, row, column }) => `${code} ${sheet}!${row === null ? 'null' : `${column}${row}`}`);
    if (expected === 'fit') expect(errors).toEqual([]);
    else expect(errors).toContain(expected);
    expect(form === null).toBe(expected !== 'fit');
  });

  it.each(Object.keys(SAMPLES).filter((name) => SAMPLES[name] === 'fit'))(
    '%s.xlsx is the same form after it was exported and read again',
    async (name) => {
      const { form } = await readFormFile(priceData(`xlsform/${name}.xlsx`));
      if (!form) throw new Error('no form');
      const path = join(folder, `${name}.xlsx`);
      await writeFile(path, await formFile(form));
      const again = await readFormFile(path);
      expect(again.form && formDigest(again.form)).toBe(formDigest(form));
    },
  );
});

describe('the file of a form', () => {
  it('keeps words that begin like a formula as they are', async () => {
    const { form } = readForm(formSheets('type | name | label\ntext | a | =1+1 - @you'));
    if (!form) throw new Error('no form');
    const path = join(folder, 'formula.xlsx');
    await writeFile(path, await formFile(form));
    expect((await readFormFile(path)).form?.items[0]).toMatchObject({ label: { en: '=1+1 - @you' } });
  });

  it.each([
    ['is read when columns far to the right hold nothing', '', 1],
    ['is refused when they hold something', '<v>1</v>', 'TOO_LARGE'],
  ])('%s', async (_, value, expected) => {
    const cell = (place: string, text: string) => `<c r="${place}" t="str"><v>${text}</v></c>`;
    const header = cell('A1', 'type') + cell('B1', 'name') + cell('C1', 'label');
    const row = cell('A2', 'text') + cell('B2', 'a') + cell('C2', 'A') + `<c r="ALM2">${value}</c>`;
    const path = join(folder, 'wide.xlsx');
    await writeFile(
      path,
      zipOf({
        'xl/workbook.xml': '<workbook><sheets><sheet name="survey" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="s.xml"/></Relationships>',
        'xl/s.xml': `<worksheet><row r="1">${header}</row><row r="2">${row}</row></worksheet>`,
      }),
    );
    const read = await readFormFile(path).then(
      ({ form }) => form?.items.length,
      (error: unknown) => (error as WorkbookError).fault,
    );
    expect(read).toBe(expected);
  });

  it('is refused when it is too large, or no workbook', async () => {
    const large = join(folder, 'large.xlsx');
    await writeFile(large, Buffer.alloc(QUESTIONNAIRE_LIMITS.file + 1));
    await expect(readFormFile(large)).rejects.toMatchObject({ fault: 'TOO_LARGE' });
    const text = join(folder, 'text.xlsx');
    await writeFile(text, 'type,name,label');
    await expect(readFormFile(text)).rejects.toMatchObject({ fault: 'NO_WORKBOOK' });
  });
});
