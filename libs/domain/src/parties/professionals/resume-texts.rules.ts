import type { TextRule } from '#domain/kernel/text/text.rules';
import { cutText, keptText, textProblem } from '#domain/parties/professionals/profile-text.rules';

/** What a file of JSON has at a place. */
export type Json = Readonly<Record<string, unknown>>;

/** Words that were left out, and where they are. */
export interface LeftOut {
  readonly field: string;
  readonly text: string;
}

/** Takes texts out of a résumé, and keeps a list of what had to be left out and where it was. */
export class ResumeTexts {
  readonly leftOut: LeftOut[] = [];

  protected leave(field: string, text: string): void {
    this.leftOut.push({ field, text: cutText(keptText(text, LINE), MOST_TOLD).kept });
  }

  protected cut(field: string, text: string, most: number): string {
    const { kept, rest } = cutText(text, most);
    if (rest) this.leave(field, rest);
    return kept;
  }

  /** One line: a résumé breaks its lines where its page ends, and what is one line here is joined. */
  protected text(from: Json, key: string, path: string): string {
    return this.kept(`${path}.${key}`, stringOf(from[key]).trim().replace(/\s+/g, ' '), LINE);
  }

  protected words(from: Json, key: string, path: string): string {
    return this.kept(`${path}.${key}`, stringOf(from[key]), LINES);
  }

  protected texts(from: Json, key: string, path: string): string[] {
    return arrayAt(from, key)
      .map((item, i) => this.kept(`${path}.${key}.${i}`, stringOf(item).trim().replace(/\s+/g, ' '), LINE))
      .filter(Boolean);
  }

  /** The text by the rule that the inputs of the API have too; controls and overrides of the direction leave it out. */
  private kept(field: string, text: string, rule: TextRule): string {
    if (textProblem(text, rule) === null) return keptText(text, rule);
    if (!this.leftOut.some((left) => left.field === field))
      this.leftOut.push({ field, text: readable(text) });
    return '';
  }
}

/** How many characters are reported of words that were left out. */
const MOST_TOLD = 300;

/** What of a text that is none can be shown. */
const readable = (text: string): string =>
  cutText(text.toWellFormed().replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, ''), MOST_TOLD).kept;

/** Texts of a résumé are cut, never refused, for their length; a file holds no more than this. */
const LINES: TextRule = { max: 250_000, lines: 'several', mayBeEmpty: true };
const LINE: TextRule = { ...LINES, lines: 'one' };

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The object at a key; an empty one where there is none. */
export const objectAt = (from: Json, key: string): Json => (isObject(from[key]) ? from[key] : {});
const arrayAt = (from: Json, key: string): readonly unknown[] => (Array.isArray(from[key]) ? from[key] : []);
/** A year or a level may be a number. */
const stringOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
