/** Files that one person may have uploaded and not yet used. */
export const MAX_UNUSED = 20;
/** Hours after which an unused file is forgotten. */
export const UNUSED_HOURS = 24;

const MAX_STEM = 100;
/** Control characters, what paths are made of, and marks that turn the direction of text (`exe.fdp` disguises). */
const UNWANTED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/**
 * The name under which a file is served: the person's own without path and tricks, with the extension of its true type.
 */
export function fileNameOf(given: string, extension: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(UNWANTED, '')
    .replace(/\.[^.]*$/, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${[...stem].slice(0, MAX_STEM).join('') || 'file'}.${extension}`;
}
