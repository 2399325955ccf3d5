import type { Form, Item, Question, Words } from '#domain/mapping/questionnaires/form';
import { type FormSheet, UNNAMED } from '#domain/mapping/questionnaires/sheet-table';

/** Columns with words, in each language of the form. */
const WORD_COLUMNS = ['label', 'hint', 'required_message', 'constraint_message'] as const;

/** What a row says: text by column, words by column and language. */
interface Row {
  readonly plain: Readonly<Record<string, string | null>>;
  readonly words?: Readonly<Record<string, Words>>;
}

/** The sheets of a form: read again, they are the same form. */
export function writeForm(form: Form): FormSheet[] {
  const survey = rowsOf(form.items);
  const choices = Object.entries(form.lists).flatMap(([list, all]) =>
    all.map(({ name, label, attributes }): Row => ({
      plain: { list_name: list, name, ...attributes },
      words: { label },
    })),
  );
  const settings: Row = {
    plain: {
      form_title: form.title,
      form_id: form.id,
      version: form.version,
      default_language: form.defaultLanguage === UNNAMED ? '' : languageName(form.defaultLanguage),
      allow_choice_duplicates: form.repeatsChoices ? 'yes' : '',
    },
  };
  return [
    sheetOf('survey', survey, form.languages),
    sheetOf('choices', choices, form.languages),
    sheetOf('settings', [settings], []),
  ].filter(({ rows }) => rows.length > 1 && rows[0]?.cells.length !== 0);
}

function rowsOf(items: readonly Item[]): Row[] {
  return items.flatMap((item) => {
    if (item.kind !== 'group') return [questionRow(item)];
    const { name, relevant, appearance, label } = item;
    const begin: Row = { plain: { type: 'begin group', name, relevant, appearance }, words: { label } };
    return [begin, ...rowsOf(item.items), { plain: { type: 'end group' } }];
  });
}

function questionRow(question: Question): Row {
  const { kind, list, bounds } = question;
  return {
    plain: {
      type: list === null ? kind : `${kind} ${list}`,
      name: question.name,
      required: question.required ? 'yes' : '',
      relevant: question.relevant,
      constraint: question.constraint,
      choice_filter: question.choiceFilter,
      calculation: question.calculation,
      default: question.preset,
      appearance: question.appearance,
      parameters: bounds && `start=${bounds.start} end=${bounds.end} step=${bounds.step}`,
    },
    words: {
      label: question.label,
      hint: question.hint,
      required_message: question.requiredMessage,
      constraint_message: question.constraintMessage,
    },
  };
}

/** A sheet with the columns that any row uses; languages keep the order of the form. */
function sheetOf(name: string, rows: readonly Row[], languages: readonly string[]): FormSheet {
  const plain = [...new Set(rows.flatMap((row) => Object.keys(row.plain)))].filter((column) =>
    rows.some((row) => (row.plain[column] ?? '') !== ''),
  );
  const spoken = WORD_COLUMNS.flatMap((column) =>
    languages
      .filter((language) => rows.some(({ words }) => words?.[column]?.[language] !== undefined))
      .map((language) => ({ column, language })),
  );
  const header = [
    ...plain,
    ...spoken.map(({ column, language }) =>
      language === UNNAMED ? column : `${column}::${languageName(language)}`,
    ),
  ];
  const lines = rows.map((row) => [
    ...plain.map((column) => row.plain[column] ?? ''),
    ...spoken.map(({ column, language }) => row.words?.[column]?.[language] ?? ''),
  ]);
  return { name, rows: [header, ...lines].map((cells, index) => ({ number: index + 1, cells })) };
}

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language' });

const languageName = (code: string): string => `${ENGLISH.of(code) ?? code} (${code})`;
