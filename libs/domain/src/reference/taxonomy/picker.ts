import { fold } from '#domain/kernel/text/fold';
import { Spelling } from '#domain/reference/taxonomy/spelling';
import { TermIndex } from '#domain/reference/taxonomy/term-index';

/** A concept with every name that may find it, the one to show first. */
export interface Pickable {
  readonly uri: string;
  readonly labels: readonly string[];
  /** What the concept is; its words find too, but weigh little. */
  readonly description: string;
}

/** A concept that a text may mean. */
export interface Pick {
  readonly uri: string;
  /** The label that fits best. */
  readonly label: string;
  /** 0…1; comparable within one answer only. */
  readonly score: number;
}

/** Letters in a row that are compared, so that typing errors and parts of words still find. */
const GRAM_SIZES = [3, 4] as const;
/** Shares of the ways in which a text is compared; chosen on labels that were held out, see `docs/matching.md`. */
const SHARES = { words: 0.3, grams: 0.4, context: 0.3 } as const;

/** Known words that one unknown word is taken for. */
const SPELLINGS = 2;

/**
 * Finds the concepts that a free text means: cosine of TF-IDF vectors over words and over runs of letters, label by
 * label, and over all words of a concept together. A person confirms; nothing is decided here.
 */
export class Picker {
  private readonly words: TermIndex;
  private readonly grams: TermIndex;
  private readonly context: TermIndex;
  private readonly spelling: Spelling;
  /** The concept of each label, and the labels in order. */
  private readonly conceptOf: Uint32Array;
  private readonly labels: readonly string[];

  constructor(private readonly concepts: readonly Pickable[]) {
    this.labels = concepts.flatMap(({ labels }) => labels);
    this.conceptOf = Uint32Array.from(concepts.flatMap(({ labels }, i) => labels.map(() => i)));
    const words = this.labels.map(wordsOf);
    this.words = new TermIndex(words);
    this.grams = new TermIndex(words.map(gramsOf));
    const contexts = concepts.map(({ description }) => new Set(wordsOf(description)));
    words.forEach((some, label) => some.forEach((word) => contexts[this.conceptOf[label] ?? 0]?.add(word)));
    this.context = new TermIndex(contexts.map((context) => [...context]));
    this.spelling = new Spelling(this.words.terms());
  }

  /** The likeliest concepts, best first; none for a text without letters or figures. */
  pick(text: string, limit: number): Pick[] {
    const typed = wordsOf(text);
    const meant = typed.flatMap((word) => this.spelling.of(word, SPELLINGS));
    const words = this.words.compare(meant);
    const grams = this.grams.compare(gramsOf([...typed, ...meant.filter((word) => !typed.includes(word))]));
    const context = this.context.compare(meant);
    const score = new Float32Array(this.concepts.length);
    const shown = new Uint32Array(this.concepts.length);
    for (let label = 0; label < this.labels.length; label++) {
      const value = SHARES.words * (words[label] ?? 0) + SHARES.grams * (grams[label] ?? 0);
      const concept = this.conceptOf[label] ?? 0;
      if (value <= (score[concept] ?? 0)) continue;
      score[concept] = value;
      shown[concept] = label;
    }
    for (let concept = 0; concept < score.length; concept++) {
      if ((score[concept] ?? 0) > 0)
        score[concept] = (score[concept] ?? 0) + SHARES.context * (context[concept] ?? 0);
    }
    return highest(score, limit).map((concept) => ({
      uri: this.concepts[concept]?.uri ?? '',
      label: this.labels[shown[concept] ?? 0] ?? '',
      score: Math.round((score[concept] ?? 0) * 10_000) / 10_000,
    }));
  }
}

/** Positions of the highest values above 0, falling; of equal values the earlier position first. */
function highest(values: Float32Array, limit: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    const last = best.length < limit ? 0 : (values[best[limit - 1] ?? 0] ?? 0);
    if (value <= last) continue;
    let place = best.length;
    while (place > 0 && (values[best[place - 1] ?? 0] ?? 0) < value) place--;
    best.splice(place, 0, at);
    if (best.length > limit) best.pop();
  }
  return best;
}

/** Folded words, a plural `s` taken off. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '')
    .map(stem);
}

/** The form in which a word is compared: endings that English labels vary in are dropped. */
const stem = (word: string): string =>
  word.length > 5
    ? word.replace(/(?:ies|ing|ers|er|ors|or|es|ed|s|y|e)$/u, '')
    : word.replace(/(?<=..)s$/u, '');

function gramsOf(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const marked = ` ${word} `;
    return GRAM_SIZES.flatMap((size) =>
      Array.from({ length: Math.max(0, marked.length - size + 1) }, (_, at) => marked.slice(at, at + size)),
    );
  });
}
