import type { Finding } from '#domain/kernel/findings';
import { TEXT_LIMITS } from '#domain/kernel/text/limits';

/** What is wrong with a text. */
export type TextFault =
  'EMPTY' | 'TOO_LONG' | 'NOT_TEXT' | 'CONTROL' | 'DIRECTION' | 'SEVERAL_LINES' | 'NO_LETTER';

/** What a text may be: how many characters (Unicode code points), on how many lines, and whether it may say nothing. */
export interface TextRule {
  readonly max: number;
  readonly lines: 'one' | 'several';
  readonly mayBeEmpty?: boolean;
  /** Whether there must be a letter or a digit, as in a name. */
  readonly needsLetter?: boolean;
}

/** A text as it is kept, or what is wrong with it. */
export type Cleaned = { readonly text: string } | { readonly fault: TextFault };

/** The rules of the kinds of text that people write. */
export const TEXT_RULES = {
  Name: { max: TEXT_LIMITS.name, lines: 'one', needsLetter: true },
  Line: { max: TEXT_LIMITS.line, lines: 'one', mayBeEmpty: true },
  Words: { max: TEXT_LIMITS.words, lines: 'several' },
  LongWords: { max: TEXT_LIMITS.longWords, lines: 'several' },
  Draft: { max: TEXT_LIMITS.draft, lines: 'several', mayBeEmpty: true },
  SearchText: { max: TEXT_LIMITS.searchText, lines: 'one', mayBeEmpty: true },
} as const satisfies Record<string, TextRule>;
export type TextKind = keyof typeof TEXT_RULES;

/** A code point takes two units of a JavaScript text at most, and NFC may join up to three of them into one. */
const UNITS_PER_CHARACTER = 6;

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/**
 * Controls and what no text holds: noncharacters, private use, marks of annotation. Tab and line feed are treated
 * before.
 */
const NO_CHARACTER = /[\p{Cc}\p{Co}\uFFF9-\uFFFB\p{Noncharacter_Code_Point}]/u;
/** Marks that show letters in another order than they are kept in, and so make a text read as another one. */
const OVERRIDE = /[\u202D\u202E]/u;
/** Invisible characters that do nothing for a reader: they only make equal names different. */
const IDLE = /\u034F|[\u115F\u1160\u180E\u2061-\u2064\u202A-\u202C\u206A-\u206F\u3164\uFEFF\uFFA0]/gu;
/** Invisible characters that lay a longer text out: where a line may break, which way a part is read. */
const LAYOUT = /[\u00AD\u061C\u200B\u200E\u200F\u2060\u2066-\u2069]/gu;
/** A run of joiners, with the characters around it. */
const JOINERS = /(?<=(.?))[\u200C\u200D]+(?=(.?))/gsu;
/** What a joiner works on: letters of scripts that join, their signs, and pictures. */
const JOINS =
  /^(?:\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han})\p{L})$/u;
/**
 * Marks that choose a shape, where there is none to choose; and tags, which are for the flags of nations within a
 * state.
 */
const NO_SHAPE =
  /(?<![\p{Emoji}\p{S}\p{P}\p{Script=Han}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Myanmar}])[\uFE00-\uFE0F]+/gu;
const NO_IDEOGRAPH = /(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]+/gu;
const NO_FLAG = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]+/gu;
/** What a reader sees: neither space nor control nor a character without a shape of its own. */
const VISIBLE = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether there is anything to read. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

/** How many characters (Unicode code points) the text has. */
export const characters = (text: string): number =>
  text.length - (text.match(/[\uD800-\uDBFF]/g)?.length ?? 0);

/** Joiners stay inside words that need them (Persian, Sinhala, families of emoji) and go elsewhere. */
const withoutIdleJoiners = (text: string): string =>
  text.replace(JOINERS, (run: string, before: string, after: string) =>
    JOINS.test(before) && JOINS.test(after) ? run.slice(-1) : '',
  );

/** Without the invisible characters that have no job where they are. */
const withoutIdle = (text: string): string =>
  withoutIdleJoiners(
    [IDLE, NO_SHAPE, NO_IDEOGRAPH, NO_FLAG].reduce((rest, idle) => rest.replace(idle, ''), text),
  );

/** One line, with single spaces. */
const asLine = (text: string): string => text.replace(/[\p{Zs}\t]+/gu, ' ').trim();

/** Several lines, each ended by a line feed, without empty ones around. */
const asLines = (text: string): string => text.replace(LINE_BREAK, '\n').trim();

/** A line that holds these is cut short by whoever shows it. */
const isSeveralLines = (text: string): boolean => new RegExp(LINE_BREAK.source).test(text.trim());

/**
 * A text as the product keeps it: NFC, without invisible characters that have no job, trimmed.
 * What would read as something else, or is no text at all, is refused.
 */
export function cleanText(given: string, rule: TextRule): Cleaned {
  if (given.length > rule.max * UNITS_PER_CHARACTER) return { fault: 'TOO_LONG' };
  if (!given.isWellFormed()) return { fault: 'NOT_TEXT' };
  if (OVERRIDE.test(given)) return { fault: 'DIRECTION' };
  if (rule.lines === 'one' && isSeveralLines(given)) return { fault: 'SEVERAL_LINES' };
  if (NO_CHARACTER.test(given.replace(LINE_BREAK, '').replaceAll('\t', ''))) return { fault: 'CONTROL' };

  const used = rule.lines === 'one' ? given.replace(LAYOUT, '') : given;
  const joined = withoutIdle(used.normalize('NFC'));
  const text = rule.lines === 'one' ? asLine(joined) : asLines(joined);

  if (!isVisible(text)) return rule.mayBeEmpty ? { text: '' } : { fault: 'EMPTY' };
  if (rule.needsLetter && !LETTER.test(text)) return { fault: 'NO_LETTER' };
  if (characters(text) > rule.max) return { fault: 'TOO_LONG' };
  return { text };
}

/** The finding of a fault; `most` is how many characters there may be. */
export const textFinding = (fault: TextFault, most: number): Omit<Finding, 'field'> =>
  fault === 'TOO_LONG' ? { code: 'MOST_CHARACTERS', values: { most } } : { code: fault };
