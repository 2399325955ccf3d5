import { type Form, questionsOf, type Words } from '#domain/mapping/questionnaires/form';

/** The columns of a codebook, before the words in each language of the form. */
const COLUMNS = ['question', 'kind', 'required', 'asked_when', 'constraint', 'answer'] as const;

/** What a form asks as a table: a row for each question, and one for each answer to choose. */
export interface Codebook {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The codebook of a form, for whoever reads its answers elsewhere. */
export function codebookOf({ items, lists, languages }: Form): Codebook {
  const say = (words: Words): string[] => languages.map((language) => words[language] ?? '');
  const rows = questionsOf(items).flatMap(({ question, groups }) => {
    const { name, kind, required, constraint, label, list } = question;
    const when = [...groups, question].flatMap(({ relevant }) => relevant ?? []).join(' and ');
    const head = [name, kind, required ? 'yes' : 'no', when, constraint ?? ''];
    const answers = list === null ? [] : (lists[list] ?? []);
    return [
      [...head, '', ...say(label)],
      ...answers.map((choice) => [name, '', '', '', '', choice.name, ...say(choice.label)]),
    ];
  });
  return { columns: [...COLUMNS, ...languages.map((language) => `label_${language}`)], rows };
}
