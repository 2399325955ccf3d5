import { checkForm } from '#domain/mapping/questionnaires/check-form.rules';
import { type Form, FORM_LIMITS } from '#domain/mapping/questionnaires/form';
import { type FormFinding, isError } from '#domain/mapping/questionnaires/form-findings';
import { CHOICE_COLUMNS, readChoices } from '#domain/mapping/questionnaires/read-choices.rules';
import { readSettings, SETTINGS_COLUMNS } from '#domain/mapping/questionnaires/read-settings.rules';
import { readSurvey, SURVEY_COLUMNS } from '#domain/mapping/questionnaires/read-survey.rules';
import {
  type Columns,
  FormReport,
  type FormSheet,
  tableOf,
  type TableRow,
  UNNAMED,
} from '#domain/mapping/questionnaires/sheet-table';

/** The sheets of a form. */
const SHEETS = ['survey', 'choices', 'settings'] as const;

/** Sheets of XLSForm that say something that the product does not do. */
const UNSUPPORTED_SHEETS = ['entities', 'external_choices', 'osm'];

/** Rows of any sheet that are looked at. */
export const MOST_SHEET_ROWS = 2 * FORM_LIMITS.choices;

/** What a workbook is read as: a form, or none when anything in it is an error; and everything that was found. */
export interface FormReading {
  readonly form: Form | null;
  readonly findings: readonly FormFinding[];
}

/** Reads the subset of XLSForm that the product asks. Whatever it would lose is an error, named by its cell. */
export function readForm(sheets: readonly FormSheet[]): FormReading {
  const report = new FormReport();
  checkSheets(sheets, report);
  const survey = sheets.find(({ name }) => name === 'survey');
  if (!survey) return { form: null, findings: report.findings };
  const rows = (name: string, columns: Columns, unnamed: string): TableRow[] => {
    const sheet = sheets.find((one) => one.name === name);
    return sheet ? tableOf(sheet, columns, unnamed, report) : [];
  };
  const settings = readSettings(rows('settings', SETTINGS_COLUMNS, UNNAMED)[0], report);
  const unnamed = settings.defaultLanguage;
  const lists = readChoices(rows('choices', CHOICE_COLUMNS, unnamed), settings.repeatsChoices, report);
  const asked = readSurvey(rows('survey', SURVEY_COLUMNS, unnamed), lists, report);
  const choices = Object.fromEntries(
    [...lists].map(([name, list]) => [name, list.map(({ row: _, ...choice }) => choice)]),
  );
  const draft = { ...settings, items: asked.items, lists: choices, languages: [] };
  const languages = languagesOf(draft);
  const form = {
    ...draft,
    languages,
    defaultLanguage: languages.includes(unnamed) ? unnamed : (languages[0] ?? unnamed),
  };
  checkForm({ form, survey: asked, lists, report });
  return { form: report.findings.some(isError) ? null : form, findings: report.findings };
}

function checkSheets(sheets: readonly FormSheet[], report: FormReport): void {
  const names = sheets.map(({ name }) => name);
  for (const { name, rows } of sheets) {
    const place = { sheet: name, row: null, column: null };
    const meant = SHEETS.find((one) => !names.includes(one) && isNearly(name, one));
    if (rows.length > MOST_SHEET_ROWS) report.add('SHEET_TOO_LONG', place, { most: MOST_SHEET_ROWS });
    if ((SHEETS as readonly string[]).includes(name)) continue;
    if (meant) report.add('SHEET_MISSPELT', place, { value: name, name: meant });
    else if (UNSUPPORTED_SHEETS.includes(name.toLowerCase()))
      report.add('SHEET_UNSUPPORTED', place, { value: name });
    else report.add('SHEET_IGNORED', place, { value: name });
  }
  const isFound = names.includes('survey') || report.findings.some(({ name }) => name === 'survey');
  if (!isFound) report.add('SHEET_MISSING', { sheet: 'survey', row: null, column: null }, { name: 'survey' });
}

/** Whether somebody who wrote one may have meant the other: at most two letters differ, whatever their case. */
function isNearly(written: string, meant: string): boolean {
  const text = written.trim().toLowerCase();
  if (Math.abs(text.length - meant.length) > 2) return false;
  let before = Array.from({ length: meant.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...text].entries()) {
    const row = [i + 1];
    for (const [j, other] of [...meant].entries())
      row.push(
        Math.min((row[j] ?? 0) + 1, (before[j + 1] ?? 0) + 1, (before[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    before = row;
  }
  return (before[meant.length] ?? 0) <= 2;
}

/** Every language in which a form says something, in the order in which they first appear. */
function languagesOf(form: Form): string[] {
  const found = new Set<string>();
  const visit = (words: object): void => Object.keys(words).forEach((language) => found.add(language));
  const walk = (items: Form['items']): void => {
    for (const item of items) {
      visit(item.label);
      if (item.kind === 'group') walk(item.items);
      else [item.hint, item.requiredMessage, item.constraintMessage].forEach(visit);
    }
  };
  walk(form.items);
  Object.values(form.lists).forEach((list) => list.forEach(({ label }) => visit(label)));
  return [...found];
}
