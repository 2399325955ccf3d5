/**
 * A label as a search compares it: lower case, without accents, vowel marks or punctuation, single spaces. Arabic letters
 * that people write for one another become one. `+` and `#` stay, for `C++` and `C#`. A folded text folds to itself.
 */
export function fold(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0649/g, '\u064a')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
