import type { Form } from '#domain/mapping/questionnaires/form';
import {
  type Columns,
  type FormReport,
  languageOf,
  type TableRow,
  UNNAMED,
} from '#domain/mapping/questionnaires/sheet-table';

/** The columns of the sheet `settings`. */
export const SETTINGS_COLUMNS: Columns = {
  plain: ['form_title', 'form_id', 'version', 'default_language', 'allow_choice_duplicates'],
  words: [],
  needed: [],
  aliases: { title: 'form_title', id_string: 'form_id' },
  keepsOthers: true,
};

/** What a form says of itself. */
export type FormSettings = Pick<Form, 'id' | 'title' | 'version' | 'defaultLanguage' | 'repeatsChoices'>;

/** Words that say yes and no where a form does. */
const YES_OR_NO: Readonly<Record<string, boolean>> = {
  '': false,
  no: false,
  false: false,
  'false()': false,
  '0': false,
  yes: true,
  true: true,
  'true()': true,
  '1': true,
};

/** Whether a cell says yes or no; undefined when it says something else. */
export const yesOrNo = (text: string): boolean | undefined => YES_OR_NO[text.toLowerCase()];

/** The settings of a form; one that would change what the form does, and that the product does not know, is refused. */
export function readSettings(row: TableRow | undefined, report: FormReport): FormSettings {
  if (!row) return { id: '', title: '', version: '', defaultLanguage: UNNAMED, repeatsChoices: false };
  for (const name of Object.keys(row.attributes)) report.add('SETTING_UNSUPPORTED', row.place, { name });
  const repeats = row.cell('allow_choice_duplicates');
  const repeatsChoices = yesOrNo(repeats.text);
  if (repeatsChoices === undefined)
    report.add('SETTING_UNREADABLE', repeats.place, { name: 'allow_choice_duplicates', value: repeats.text });
  const language = row.cell('default_language');
  return {
    id: row.cell('form_id').text,
    title: row.cell('form_title').text,
    version: row.cell('version').text,
    defaultLanguage: language.text === '' ? UNNAMED : languageOf(language.text, language.place, report),
    repeatsChoices: repeatsChoices === true,
  };
}
