import {
  FORM_LIMITS,
  type Group,
  type Item,
  LIST_KINDS,
  QUESTION_KINDS,
  type QuestionKind,
} from '#domain/mapping/questionnaires/form';
import type { PlacedChoice } from '#domain/mapping/questionnaires/read-choices.rules';
import { elementOf, questionsAt, refuseMisplaced } from '#domain/mapping/questionnaires/read-question.rules';
import type { Columns, FormReport, TableRow } from '#domain/mapping/questionnaires/sheet-table';
import { isName } from '#domain/mapping/questionnaires/tokens';

/** The columns of the sheet `survey`. */
export const SURVEY_COLUMNS: Columns = {
  plain: [
    'type',
    'name',
    'required',
    'relevant',
    'constraint',
    'choice_filter',
    'calculation',
    'default',
    'appearance',
    'parameters',
  ],
  words: ['label', 'hint', 'required_message', 'constraint_message'],
  needed: ['type', 'name'],
  aliases: { relevance: 'relevant', requiredmsg: 'required_message' },
  keepsOthers: false,
};

/** Types of XLSForm that the product does not ask: places, files, what a device knows, repeated and outside parts. */
const UNSUPPORTED_TYPES = new Set(
  (
    'geopoint geotrace geoshape start-geopoint image audio background-audio video file barcode time datetime start end ' +
    'today deviceid username email phonenumber simserial subscriberid audit csv-external xml-external osm ' +
    'select_one_external select_one_from_file select_multiple_from_file begin_repeat end_repeat begin_loop end_loop'
  ).split(' '),
);

/** Rows that open and close a part of the form. */
const OPENS: Readonly<Record<string, string>> = {
  begin_group: 'group',
  begin_repeat: 'repeat',
  begin_loop: 'loop',
};
const CLOSES: Readonly<Record<string, string>> = {
  end_group: 'group',
  end_repeat: 'repeat',
  end_loop: 'loop',
};
const DEEPEST_GROUPS = 5;

/** What a form asks, with the row of each question and group. */
export interface Survey {
  readonly items: readonly Item[];
  readonly rows: ReadonlyMap<string, TableRow>;
  /** Names of rows whose type is not known: what is said of the type is not said again of the name. */
  readonly unread: ReadonlySet<string>;
}

/** The questions and groups of a form, in the order of the sheet. */
export function readSurvey(
  rows: readonly TableRow[],
  lists: ReadonlyMap<string, readonly PlacedChoice[]>,
  report: FormReport,
): Survey {
  const places = new Map<string, TableRow>();
  const unread = new Set<string>();
  const stack: { opened: string; row: TableRow | null; group: Omit<Group, 'items'> | null; items: Item[] }[] =
    [{ opened: '', row: null, group: null, items: [] }];
  const add = (item: Item): void => void stack.at(-1)?.items.push(item);
  const last = rows[2 * FORM_LIMITS.questions];
  if (last) report.add('SHEET_TOO_LONG', last.place, { most: 2 * FORM_LIMITS.questions });

  for (const row of rows) {
    const { text: type, place } = row.cell('type');
    const word = typeWord(type);
    const closes = CLOSES[word];
    if (closes) {
      const open = stack.at(-1);
      if (open?.opened !== closes) report.add('GROUP_NOT_OPEN', place);
      else {
        stack.pop();
        if (open.group) add({ ...open.group, items: open.items });
        else open.items.forEach(add);
      }
      continue;
    }
    const kind = kindOf(type, word, row, report);
    if (kind === null) unread.add(row.cell('name').text);
    else readName(row, places, report);
    if (OPENS[word]) {
      if (stack.length > DEEPEST_GROUPS) report.add('GROUP_TOO_DEEP', place, { most: DEEPEST_GROUPS });
      const group = kind === 'group' ? { kind, ...elementOf(row, report) } : null;
      if (group) refuseMisplaced('group', row, report);
      stack.push({ opened: OPENS[word], row, group, items: [] });
    } else if (kind !== null && kind !== 'group') {
      for (const question of questionsAt(row, kind, lists, report)) {
        const isAdded = question.name !== row.cell('name').text;
        if (isAdded && places.has(question.name))
          report.add('NAME_REPEATED', row.place, { value: question.name });
        if (isAdded) places.set(question.name, row);
        add(question);
      }
    }
  }
  while (stack.length > 1) {
    const open = stack.pop();
    if (open?.row) report.add('GROUP_NOT_CLOSED', open.row.place, { value: open.row.cell('name').text });
    open?.items.forEach(add);
  }
  return { items: stack[0]?.items ?? [], rows: places, unread };
}

/** The word by which a type is known: `begin group` and `begin_group` are one. */
function typeWord(type: string): string {
  const [first = '', second = ''] = type.split(' ').filter((part) => part !== '');
  return first === 'begin' || first === 'end'
    ? [first, second].filter((part) => part !== '').join('_')
    : first;
}

function kindOf(
  type: string,
  word: string,
  row: TableRow,
  report: FormReport,
): QuestionKind | 'group' | null {
  const { place } = row.cell('type');
  const parts = type.split(' ').filter((part) => part !== '');
  if (type === '') report.add('TYPE_MISSING', place);
  else if (UNSUPPORTED_TYPES.has(word.toLowerCase())) report.add('TYPE_UNSUPPORTED', place, { value: type });
  else if (word === 'begin_group') return 'group';
  else {
    const kind = QUESTION_KINDS.find((one) => one === word);
    const isWhole =
      kind !== undefined && LIST_KINDS.includes(kind)
        ? parts.length === 2 || (parts.length === 3 && parts[2] === 'or_other')
        : parts.length === 1;
    if (kind && isWhole) return kind;
    report.add('TYPE_UNKNOWN', place, { value: type });
  }
  return null;
}

function readName(row: TableRow, places: Map<string, TableRow>, report: FormReport): void {
  const { text: name, place } = row.cell('name');
  if (name === '') report.add('NAME_MISSING', place);
  else if (!isName(name) || name.length > FORM_LIMITS.name)
    report.add('NAME_MALFORMED', place, { value: name });
  else if (places.has(name)) report.add('NAME_REPEATED', place, { value: name });
  else places.set(name, row);
}
