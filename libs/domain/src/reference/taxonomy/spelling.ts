/** A shorter word is too easily another one. */
const SHORTEST = 4;

/**
 * Finds the known words that a mistyped one may mean. Two words are near when leaving out at most one letter of
 * each makes them equal: that covers a letter too many, too few or wrong, and two turned round (the deletion method of
 * SymSpell).
 */
export class Spelling {
  private readonly near = new Map<string, string[]>();
  private readonly beginnings = new Set<string>();

  /** Takes the known words, the commonest first: of several that are near, these are proposed. */
  constructor(known: ReadonlySet<string>) {
    for (const word of known) {
      if (word.length < SHORTEST) continue;
      for (let end = SHORTEST; end <= word.length; end++) this.beginnings.add(word.slice(0, end));
      for (const short of shortened(word)) {
        const others = this.near.get(short);
        if (others) others.push(word);
        else this.near.set(short, [word]);
      }
    }
  }

  /**
   * The word itself when it is known or begins a known one; else at most `most` known words near it, those with the
   * same beginning first.
   */
  of(word: string, most: number): readonly string[] {
    if (word.length < SHORTEST || this.beginnings.has(word)) return [word];
    const found = new Set([...shortened(word)].flatMap((short) => this.near.get(short) ?? []));
    const alike = [...found].sort((a, b) => Number(b[0] === word[0]) - Number(a[0] === word[0]));
    return alike.slice(0, most);
  }
}

/** The word, and the word without each of its letters. */
function shortened(word: string): Set<string> {
  const letters = [...word];
  return new Set([word, ...letters.map((_, at) => letters.filter((_, i) => i !== at).join(''))]);
}
