import { isIsoDate } from '#domain/kernel/dates';
import {
  isAsked,
  LIST_KINDS,
  type Question,
  type QuestionKind,
  type RangeBounds,
} from '#domain/mapping/questionnaires/form';
import type { PlacedChoice } from '#domain/mapping/questionnaires/read-choices.rules';
import { yesOrNo } from '#domain/mapping/questionnaires/read-settings.rules';
import type { FormReport, PlacedCell, TableRow } from '#domain/mapping/questionnaires/sheet-table';

const ASKED = ['hint', 'required', 'required_message', 'constraint', 'constraint_message', 'default'];

/** The columns that each kind of row has beside type, name, label, relevant and appearance. */
const OWN_COLUMNS: Readonly<Record<QuestionKind | 'group', readonly string[]>> = {
  text: ASKED,
  integer: ASKED,
  decimal: ASKED,
  date: ASKED,
  // Nobody agrees before they are asked.
  acknowledge: ASKED.filter((column) => column !== 'default'),
  range: [...ASKED, 'parameters'],
  select_one: [...ASKED, 'choice_filter'],
  select_multiple: [...ASKED, 'choice_filter'],
  rank: [...ASKED, 'choice_filter'],
  note: ['hint'],
  calculate: ['calculation'],
  hidden: ['default'],
  group: [],
};

/** Every column that only some kinds have. */
const SOME_COLUMNS = [...ASKED, 'choice_filter', 'calculation', 'parameters'];

/** Appearances that draw a search of our own. */
const SEARCHES = ['esco-skill', 'country', 'subdivision'];

const orNull = ({ text }: PlacedCell): string | null => (text === '' ? null : text);

/** What questions and groups have in common. */
export function elementOf(row: TableRow, report: FormReport) {
  const appearance = row.cell('appearance');
  if (appearance.text !== '' && !SEARCHES.includes(appearance.text))
    report.add('APPEARANCE_IGNORED', appearance.place, { value: appearance.text });
  return {
    name: row.cell('name').text,
    label: row.words('label'),
    relevant: orNull(row.cell('relevant')),
    appearance: orNull(appearance),
  };
}

/** Names every cell that a row of this kind has no use for; a `no` under required says nothing. */
export function refuseMisplaced(kind: QuestionKind | 'group', row: TableRow, report: FormReport): void {
  for (const name of SOME_COLUMNS.filter((one) => !OWN_COLUMNS[kind].includes(one))) {
    const { text, place } = row.cell(name);
    const isEmpty = text === '' && Object.keys(row.words(name)).length === 0;
    if (!isEmpty && !(name === 'required' && yesOrNo(text) === false))
      report.add('CELL_MISPLACED', place, { name, value: text });
  }
}

/** The question of a row; with `or_other` also the one that asks for the words. */
export function questionsAt(
  row: TableRow,
  kind: QuestionKind,
  lists: ReadonlyMap<string, readonly PlacedChoice[]>,
  report: FormReport,
): Question[] {
  refuseMisplaced(kind, row, report);
  const type = row.cell('type');
  const [, listName = '', orOther] = type.text.split(' ').filter((part) => part !== '');
  const list = LIST_KINDS.includes(kind) ? listName : null;
  if (list !== null && !lists.has(list)) report.add('LIST_MISSING', type.place, { value: list });
  const element = elementOf(row, report);
  if ((isAsked(kind) || kind === 'note') && Object.keys(element.label).length === 0)
    report.add('LABEL_MISSING', row.cell('label').place, { value: element.name });
  const required = row.cell('required');
  if (yesOrNo(required.text) === undefined)
    report.add('REQUIRED_UNREADABLE', required.place, { value: required.text });
  const calculation = row.cell('calculation');
  if (kind === 'calculate' && calculation.text === '') report.add('CALCULATION_MISSING', calculation.place);
  const bounds = kind === 'range' ? boundsOf(row.cell('parameters'), report) : null;
  const question: Question = {
    ...element,
    kind,
    list,
    hint: row.words('hint'),
    required: yesOrNo(required.text) === true,
    requiredMessage: row.words('required_message'),
    constraint: orNull(row.cell('constraint')),
    constraintMessage: row.words('constraint_message'),
    choiceFilter: orNull(row.cell('choice_filter')),
    calculation: orNull(calculation),
    preset: presetOf(row.cell('default'), kind, lists.get(list ?? '') ?? [], report),
    bounds,
  };
  return orOther ? [question, ...otherOf(question, lists, row, report)] : [question];
}

/** `or_other` asks for words when the choice `other` is chosen; its own words are those of that choice. */
function otherOf(
  { name, list }: Question,
  lists: ReadonlyMap<string, readonly PlacedChoice[]>,
  row: TableRow,
  report: FormReport,
): Question[] {
  const other = lists.get(list ?? '')?.find((choice) => choice.name === 'other');
  if (!other) {
    report.add('OTHER_MISSING', row.cell('type').place, { value: list ?? '' });
    return [];
  }
  return [
    {
      kind: 'text',
      name: `${name}_other`,
      label: other.label,
      relevant: `selected(\${${name}}, 'other')`,
      appearance: null,
      list: null,
      hint: {},
      required: false,
      requiredMessage: {},
      constraint: null,
      constraintMessage: {},
      choiceFilter: null,
      calculation: null,
      preset: null,
      bounds: null,
    },
  ];
}

/** The bounds of a range: `start=0 end=10 step=1`. */
function boundsOf({ text, place }: PlacedCell, report: FormReport): RangeBounds | null {
  const given = new Map(
    text
      .replaceAll(',', ' ')
      .replaceAll(';', ' ')
      .split(' ')
      .filter((part) => part !== '')
      .map((part): [string, number] => {
        const [name = '', value = ''] = part.split('=');
        return [name, value === '' ? NaN : Number(value)];
      }),
  );
  const [start, end, step] = ['start', 'end', 'step'].map((name) => given.get(name) ?? NaN) as [
    number,
    number,
    number,
  ];
  if (given.size === 3 && start < end && step > 0 && step <= end - start) return { start, end, step };
  report.add('RANGE_UNREADABLE', place, { value: text });
  return null;
}

function presetOf(
  { text, place }: PlacedCell,
  kind: QuestionKind,
  choices: readonly PlacedChoice[],
  report: FormReport,
): string | null {
  if (text === '') return null;
  const isChosen = (name: string) => choices.some((choice) => choice.name === name);
  const fits: Partial<Record<QuestionKind, () => boolean>> = {
    integer: () => Number.isInteger(Number(text)),
    decimal: () => !Number.isNaN(Number(text)),
    range: () => !Number.isNaN(Number(text)),
    date: () => isIsoDate(text),
    select_one: () => isChosen(text),
    select_multiple: () => text.split(' ').every(isChosen),
    rank: () => text.split(' ').every(isChosen),
  };
  if (fits[kind]?.() === false) report.add('PRESET_UNREADABLE', place, { value: text });
  return text;
}
