/** Files that one person may have uploaded and not yet used. */
export const MAX_UNUSED = 20;
/** Hours after which an unused file is forgotten. */
export const UNUSED_HOURS = 24;

const MAX_STEM = 100;
/** What paths are made of, and every control and mark but the joiners that Persian, Sinhala and others write. */
const UNWANTED = /[\p{Cc}\p{Zl}\p{Zp}/\\:*?"<>|]|(?![\u200c\u200d])\p{Cf}/gu;
/** An ending as programs write it; `Dr. Amina` has none. */
const ENDING = /\.[a-z0-9]{1,5}$/i;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The name under which a file is served: the person's own without path and tricks, with the extension of its true type.
 */
export function fileNameOf(given: string, extension: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(UNWANTED, '')
    .trim()
    .replace(ENDING, '')
    .replace(/^[\s.\u200c\u200d]+|[\s.\u200c\u200d]+$/g, '');
  const first = Array.from(graphemes.segment(stem), ({ segment }) => segment).slice(0, MAX_STEM);
  return `${first.join('') || 'file'}.${extension}`;
}
