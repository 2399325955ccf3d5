/** Words by language, BCP 47; `und` where a form does not say which language its words are in. */
export type Words = Readonly<Record<string, string>>;

/** The kinds of question of the subset of XLSForm that the product asks. */
export const QUESTION_KINDS = [
  'text',
  'integer',
  'decimal',
  'range',
  'date',
  'select_one',
  'select_multiple',
  'rank',
  'acknowledge',
  'note',
  'calculate',
  'hidden',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Kinds whose answers come from a list of choices. */
export const LIST_KINDS: readonly QuestionKind[] = ['select_one', 'select_multiple', 'rank'];

/** Kinds of which a person is asked something; the others are read, worked out or given. */
export const isAsked = (kind: QuestionKind): boolean => !['note', 'calculate', 'hidden'].includes(kind);

/** What a question and a group have in common. */
interface Element {
  /** A letter or underscore first, then letters, digits, `-`, `_` and `.`; unique in the form. */
  readonly name: string;
  readonly label: Words;
  /** An expression that says when it is asked; null when always. */
  readonly relevant: string | null;
  /** How it is drawn; `esco-skill`, `country` and `subdivision` are drawn by a search of our own. */
  readonly appearance: string | null;
}

/** The least, the most and the step of a range. */
export interface RangeBounds {
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

export interface Question extends Element {
  readonly kind: QuestionKind;
  /** The list of choices; null for kinds without one. */
  readonly list: string | null;
  readonly hint: Words;
  readonly required: boolean;
  readonly requiredMessage: Words;
  /** An expression of the answer, written `.`, that has to be true; null when every answer will do. */
  readonly constraint: string | null;
  readonly constraintMessage: Words;
  /** An expression of the attributes of a choice that has to be true for it to be offered. */
  readonly choiceFilter: string | null;
  /** The expression of a `calculate`. */
  readonly calculation: string | null;
  /** The answer before anybody answered, as text. */
  readonly preset: string | null;
  readonly bounds: RangeBounds | null;
}

/** Questions that are asked together, or not at all. */
export interface Group extends Element {
  readonly kind: 'group';
  readonly items: readonly Item[];
}

export type Item = Question | Group;

export interface Choice {
  readonly name: string;
  readonly label: Words;
  /** What choice filters look at, by column. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A questionnaire as data: what an XLSForm says, in one form whatever the file looked like. */
export interface Form {
  /** The `form_id` of the file, or empty. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The language shown when none of the reader's is there. */
  readonly defaultLanguage: string;
  readonly languages: readonly string[];
  /** Whether a list may hold a name twice, told apart by its filter. */
  readonly repeatsChoices: boolean;
  readonly items: readonly Item[];
  readonly lists: Readonly<Record<string, readonly Choice[]>>;
}

/** The largest form that is taken in. */
export const FORM_LIMITS = { questions: 300, choices: 2_000, words: 4_000, name: 64 } as const;

/** A question with the groups around it, outermost first. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly groups: readonly Group[];
}

/** Every question of a form in the order in which it is asked. */
export function questionsOf(items: readonly Item[], groups: readonly Group[] = []): PlacedQuestion[] {
  return items.flatMap((item) =>
    item.kind === 'group' ? questionsOf(item.items, [...groups, item]) : [{ question: item, groups }],
  );
}

/** The form as text that is the same for equal forms: keys in order, lists as they are. */
export function canonicalForm(form: Form): string {
  return JSON.stringify(form, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
