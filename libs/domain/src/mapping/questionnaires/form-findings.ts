/**
 * What reading a form can find, with its plain sentence. An ERROR keeps the form out; a NOTE says how something was
 * understood.
 */
export const FORM_FINDINGS = {
  SHEET_MISSING: ['ERROR', 'There is no sheet called {name}.'],
  SHEET_MISSPELT: ['ERROR', 'This sheet is called {value}; it has to be called {name}, in small letters.'],
  SHEET_UNSUPPORTED: ['ERROR', 'Sheets called {value} are not supported.'],
  SHEET_IGNORED: ['NOTE', 'The sheet {value} is not part of a form, and is passed over.'],
  SHEET_TOO_LONG: ['ERROR', 'A form has up to {most} rows that count.'],
  COLUMN_MISSING: ['ERROR', 'The sheet has no column {name}.'],
  COLUMN_REPEATED: ['ERROR', 'The column {value} is there twice.'],
  COLUMN_UNSUPPORTED: ['ERROR', 'The column {name} is not supported; this cell would be lost.'],
  COLUMN_READ_AS: ['NOTE', 'The column {value} is read as {name}.'],
  LANGUAGE_UNKNOWN: [
    'ERROR',
    'Write the language with its code, such as label::English (en). {value} has none.',
  ],
  LANGUAGE_READ_AS: ['NOTE', 'The language {value} is read as {name}.'],
  LANGUAGE_UNNAMED: ['NOTE', 'The words of this form are in a language that it does not name.'],
  SETTING_UNSUPPORTED: ['ERROR', 'The setting {name} is not supported.'],
  SETTING_UNREADABLE: ['ERROR', 'The setting {name} cannot be {value}.'],
  TYPE_MISSING: ['ERROR', 'This row has no type.'],
  TYPE_UNSUPPORTED: ['ERROR', 'Questions of the type {value} are not supported.'],
  TYPE_UNKNOWN: ['ERROR', '{value} is no type of question.'],
  GROUP_NOT_OPEN: ['ERROR', 'This ends a group that has not begun.'],
  GROUP_NOT_CLOSED: ['ERROR', 'The group {value} is never ended.'],
  GROUP_TOO_DEEP: ['ERROR', 'Groups are at most {most} deep.'],
  NAME_MISSING: ['ERROR', 'This row has no name.'],
  NAME_MALFORMED: [
    'ERROR',
    '{value} is no name: a letter or underscore, then letters, digits, hyphens, full stops.',
  ],
  NAME_REPEATED: ['ERROR', 'The name {value} is there twice.'],
  LABEL_MISSING: ['ERROR', 'There are no words for {value}.'],
  TRANSLATION_MISSING: ['ERROR', 'The words of {value} are missing in {name}.'],
  WORDS_TOO_LONG: ['ERROR', 'A text has up to {most} characters.'],
  LIST_MISSING: ['ERROR', 'There is no list of choices called {value}.'],
  LIST_NAME_MISSING: ['ERROR', 'This choice belongs to no list.'],
  CHOICE_REPEATED: ['ERROR', 'The choice {value} is in its list twice.'],
  CHOICE_WITH_SPACE: [
    'ERROR',
    'The choice {value} has a space in it; a question with several answers cannot keep it.',
  ],
  OTHER_MISSING: ['ERROR', 'or_other needs a choice called other in the list {value}, so that it has words.'],
  REQUIRED_UNREADABLE: ['ERROR', 'Whether an answer is required is yes or no, not {value}.'],
  RANGE_UNREADABLE: ['ERROR', 'A range has start, end and step, such as start=0 end=10 step=1.'],
  PRESET_UNREADABLE: ['ERROR', 'The default {value} is no answer to this question.'],
  APPEARANCE_IGNORED: ['NOTE', 'The appearance {value} is kept, and changes nothing here.'],
  CALCULATION_MISSING: ['ERROR', 'A calculate needs its calculation.'],
  CELL_MISPLACED: ['ERROR', 'This kind of row has no {name}; this cell would be lost.'],
  EXPRESSION_UNREADABLE: ['ERROR', 'This expression cannot be read from character {at} on.'],
  EXPRESSION_TOO_LARGE: ['ERROR', 'This expression is too long or too deep.'],
  FUNCTION_UNSUPPORTED: ['ERROR', 'The function {name} is not supported.'],
  ARGUMENTS_WRONG: ['ERROR', 'The function {name} is given too few or too many values.'],
  NAME_UNKNOWN: ['ERROR', 'Nothing in this form is called {name}.'],
  NAME_WITHOUT_ANSWER: ['ERROR', '{name} is a group or a note, and has no answer.'],
  CIRCLE: ['ERROR', 'This depends on itself: {name}.'],
} as const satisfies Record<string, readonly ['ERROR' | 'NOTE', string]>;
export type FormFindingCode = keyof typeof FORM_FINDINGS;

/** One thing found in a form: where, and what. */
export interface FormFinding {
  readonly code: FormFindingCode;
  readonly sheet: string;
  /** As the sheet counts, from 1; null when it concerns the whole sheet. */
  readonly row: number | null;
  /** The letters of the column; null when it concerns the whole row. */
  readonly column: string | null;
  /** What the cell holds, cut short. */
  readonly value?: string;
  /** What the sentence names. */
  readonly name?: string;
  readonly most?: number;
  readonly at?: number;
}

/** Whether the finding keeps the form out. */
export const isError = ({ code }: Pick<FormFinding, 'code'>): boolean => FORM_FINDINGS[code][0] === 'ERROR';

/** The plain English sentence of a finding. */
export const formSentence = (finding: FormFinding): string =>
  FORM_FINDINGS[finding.code][1].replace(
    /\{(value|name|most|at)\}/g,
    (_, part: 'value' | 'name' | 'most' | 'at') => String(finding[part] ?? ''),
  );

/** The letters of a column, counted from 0: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letters = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letters : columnLetters(Math.floor(index / 26) - 1) + letters;
}
