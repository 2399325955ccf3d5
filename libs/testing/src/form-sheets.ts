import type { FormSheet } from '#domain/mapping/questionnaires/sheet-table';

/** A sheet written as lines of cells with bars between; the first line is the header. */
export const formSheet = (name: string, text: string): FormSheet => ({
  name,
  rows: text
    .trim()
    .split('\n')
    .map((line, index) => ({ number: index + 1, cells: line.split('|').map((cell) => cell.trim()) })),
});

/** The sheets of a form of which only the survey and the choices are given. */
export const formSheets = (survey: string, choices = ''): FormSheet[] => [
  formSheet('survey', survey),
  ...(choices === '' ? [] : [formSheet('choices', choices)]),
  formSheet('settings', 'form_title | form_id | default_language\nA form | a_form | English (en)'),
];
