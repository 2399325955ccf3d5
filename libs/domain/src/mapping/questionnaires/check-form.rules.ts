import { dependenciesOf, orderOf } from '#domain/mapping/questionnaires/dependencies.rules';
import { namesIn, partsOf } from '#domain/mapping/questionnaires/expression';
import {
  type Form,
  FORM_LIMITS,
  type Group,
  type Question,
  questionsOf,
  type Words,
} from '#domain/mapping/questionnaires/form';
import { isFault, parseExpression } from '#domain/mapping/questionnaires/parse.rules';
import type { PlacedChoice } from '#domain/mapping/questionnaires/read-choices.rules';
import type { Survey } from '#domain/mapping/questionnaires/read-survey.rules';
import {
  type FormReport,
  type PlacedCell,
  type TableRow,
  UNNAMED,
} from '#domain/mapping/questionnaires/sheet-table';
import { namesInWords } from '#domain/mapping/questionnaires/words.rules';

/** What the checks of a whole form look at. */
interface Draft {
  readonly form: Form;
  readonly survey: Survey;
  readonly lists: ReadonlyMap<string, readonly PlacedChoice[]>;
  readonly report: FormReport;
}

/** Finds what can only be said of a form as a whole: translations, names in expressions, questions that wait for themselves. */
export function checkForm(draft: Draft): void {
  const { form, survey, lists, report } = draft;
  const placed = questionsOf(form.items);
  const groups = [...new Set(placed.flatMap((one) => one.groups))];
  const over = placed[FORM_LIMITS.questions];
  const overRow = over && survey.rows.get(over.question.name);
  if (overRow) report.add('SHEET_TOO_LONG', overRow.place, { most: FORM_LIMITS.questions });
  for (const element of [...groups, ...placed.map(({ question }) => question)]) {
    const row = survey.rows.get(element.name);
    if (!row) continue;
    checkElement(element, row, draft);
    if (element.kind !== 'group') checkChoiceNames(element, draft);
  }
  for (const choices of lists.values())
    for (const { name, label, row } of choices)
      checkWords({ column: 'label', words: label, of: name, row }, draft);
  if (form.languages.length === 1 && form.languages[0] === UNNAMED)
    report.add('LANGUAGE_UNNAMED', { sheet: 'survey', row: null, column: null });
  checkCircles(draft);
}

function checkElement(element: Question | Group, row: TableRow, draft: Draft): void {
  const { lists } = draft;
  const words = (column: string, said: Words) =>
    checkWords({ column, words: said, of: element.name, row }, draft);
  words('label', element.label);
  checkExpression(row.cell('relevant'), {}, draft);
  if (element.kind === 'group') return;
  words('hint', element.hint);
  words('required_message', element.requiredMessage);
  words('constraint_message', element.constraintMessage);
  checkExpression(row.cell('constraint'), { hasSelf: true }, draft);
  checkExpression(row.cell('calculation'), {}, draft);
  const attributes = new Set(
    (lists.get(element.list ?? '') ?? []).flatMap((choice) => Object.keys(choice.attributes)),
  );
  checkExpression(row.cell('choice_filter'), { attributes: attributes.add('name') }, draft);
}

interface Said {
  readonly column: string;
  readonly words: Words;
  /** Whose words they are. */
  readonly of: string;
  readonly row: TableRow;
}

function checkWords({ column, words, of, row }: Said, { form, survey, report }: Draft): void {
  if (Object.keys(words).length === 0) return;
  for (const language of form.languages) {
    const place = row.wordsPlace(column, language);
    const text = words[language];
    if (text === undefined) report.add('TRANSLATION_MISSING', place, { value: of, name: language });
    else if (text.length > FORM_LIMITS.words)
      report.add('WORDS_TOO_LONG', place, { most: FORM_LIMITS.words });
    for (const name of namesInWords(text ?? '')) checkName(name, place, { survey, form, report });
  }
}

/** What an expression may mention beside answers. */
interface Scope {
  readonly hasSelf?: boolean;
  readonly attributes?: ReadonlySet<string>;
}

function checkExpression({ text, place }: PlacedCell, scope: Scope, draft: Draft): void {
  if (text === '') return;
  const { report } = draft;
  const read = parseExpression(text);
  if (isFault(read)) {
    const { code, at, name } = read;
    return report.add(code, place, { value: text, at, ...(name === undefined ? {} : { name }) });
  }
  for (const name of namesIn(read, 'ANSWER')) checkName(name, place, draft);
  for (const name of namesIn(read, 'ATTRIBUTE'))
    if (scope.attributes?.has(name) !== true) report.add('NAME_UNKNOWN', place, { value: text, name });
  const hasSelf = (part: typeof read): boolean => part.kind === 'SELF' || partsOf(part).some(hasSelf);
  if (scope.hasSelf !== true && hasSelf(read)) report.add('NAME_UNKNOWN', place, { value: text, name: '.' });
}

function checkName(
  name: string,
  place: PlacedCell['place'],
  { survey, form, report }: Pick<Draft, 'survey' | 'form' | 'report'>,
): void {
  const question = questionsOf(form.items).find((one) => one.question.name === name)?.question;
  if (survey.unread.has(name) || (question && question.kind !== 'note')) return;
  const isThere = question !== undefined || survey.rows.has(name);
  report.add(isThere ? 'NAME_WITHOUT_ANSWER' : 'NAME_UNKNOWN', place, { name });
}

/** Several chosen names are kept with spaces between, so that none may hold one. */
function checkChoiceNames({ kind, list }: Question, { lists, report }: Draft): void {
  if (kind !== 'select_multiple' && kind !== 'rank') return;
  for (const { name, row } of lists.get(list ?? '') ?? [])
    if (name.includes(' ')) report.add('CHOICE_WITH_SPACE', row.cell('name').place, { value: name });
}

function checkCircles({ form, survey, report }: Draft): void {
  const found = orderOf(dependenciesOf(form));
  if (!('circle' in found)) return;
  const row = survey.rows.get(found.circle[0] ?? '');
  const cell = row?.cell('calculation').text === '' ? row.cell('relevant') : row?.cell('calculation');
  if (cell) report.add('CIRCLE', cell.place, { name: found.circle.join(' → ') });
}
