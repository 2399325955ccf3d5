import { characters, cleanText, type TextFault, type TextRule } from '#domain/kernel/text/text.rules';

/** What can be wrong with a text of a profile, in the words of its findings. */
export type TextProblem = 'MISSING' | 'TOO_LONG' | 'NOT_TEXT' | 'NOT_UNDERSTOOD';

/** How a profile, a table and a résumé name what is wrong with a text. */
const PROBLEM_OF: Readonly<Record<TextFault, TextProblem>> = {
  EMPTY: 'MISSING',
  TOO_LONG: 'TOO_LONG',
  NOT_TEXT: 'NOT_TEXT',
  CONTROL: 'NOT_TEXT',
  DIRECTION: 'NOT_TEXT',
  SEVERAL_LINES: 'NOT_UNDERSTOOD',
  NO_LETTER: 'NOT_UNDERSTOOD',
};

/** What is wrong with a text by the rule that the inputs of the API use; null when nothing is. */
export function textProblem(text: string, rule: TextRule): TextProblem | null {
  const cleaned = cleanText(text, rule);
  return 'fault' in cleaned ? PROBLEM_OF[cleaned.fault] : null;
}

/** The text as it is kept; empty when the rule refuses it, which {@link textProblem} reports. */
export function keptText(text: string, rule: TextRule): string {
  const cleaned = cleanText(text, rule);
  return 'text' in cleaned ? cleaned.text : '';
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first so many characters (Unicode code points) of a text, cut between what a reader sees as characters, and the rest. */
export function cutText(text: string, most: number): { readonly kept: string; readonly rest: string } {
  if (characters(text) <= most) return { kept: text, rest: '' };
  let room = most;
  let end = 0;
  for (const { segment } of graphemes.segment(text)) {
    room -= characters(segment);
    if (room < 0) break;
    end += segment.length;
  }
  return { kept: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}
