import { type Choice, FORM_LIMITS } from '#domain/mapping/questionnaires/form';
import type { Columns, FormReport, TableRow } from '#domain/mapping/questionnaires/sheet-table';

/** The columns of the sheet `choices`; every other one is an attribute that filters can look at. */
export const CHOICE_COLUMNS: Columns = {
  plain: ['list_name', 'name'],
  words: ['label'],
  needed: ['list_name', 'name'],
  aliases: { 'list name': 'list_name' },
  keepsOthers: true,
};

/** A choice with the row that it comes from. */
export interface PlacedChoice extends Choice {
  readonly row: TableRow;
}

/** The lists of choices by name, each in the order of the sheet. */
export function readChoices(
  rows: readonly TableRow[],
  repeatsChoices: boolean,
  report: FormReport,
): ReadonlyMap<string, readonly PlacedChoice[]> {
  const lists = new Map<string, PlacedChoice[]>();
  const last = rows[FORM_LIMITS.choices];
  if (last) report.add('SHEET_TOO_LONG', last.place, { most: FORM_LIMITS.choices });
  for (const row of rows) {
    const list = row.cell('list_name');
    const name = row.cell('name');
    if (list.text === '') report.add('LIST_NAME_MISSING', list.place);
    if (name.text === '') report.add('NAME_MISSING', name.place);
    const before = lists.get(list.text) ?? [];
    if (!repeatsChoices && before.some((choice) => choice.name === name.text))
      report.add('CHOICE_REPEATED', name.place, { value: name.text });
    const label = row.words('label');
    if (Object.keys(label).length === 0)
      report.add('LABEL_MISSING', row.cell('label').place, { value: name.text });
    lists.set(list.text, [...before, { name: name.text, label, attributes: row.attributes, row }]);
  }
  return lists;
}
