/** ASCII digits for those of every script, in which they follow one another from the zero. */
export const plainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const place = digit.codePointAt(0) ?? 0;
    const isDigit = (back: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(place - back));
    return String([9, 8, 7, 6, 5, 4, 3, 2, 1].find(isDigit) ?? 0);
  });
