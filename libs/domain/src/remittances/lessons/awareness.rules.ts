import { keptBack, type Shown, shown } from '#domain/kernel/disclosure/shown';
import { LEAST_ANSWERS } from '#domain/remittances/lessons/lesson';

/** How often a whole per cent was guessed; a list of these is in ascending order. */
export interface GuessCount {
  readonly perCent: number;
  readonly guesses: number;
}

/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.959964;

const numberOf = (counts: readonly GuessCount[]): number =>
  counts.reduce((sum, { guesses }) => sum + guesses, 0);

/** The guess at a rank, counted from 1 in ascending order. */
function guessAt(counts: readonly GuessCount[], rank: number): number {
  let before = 0;
  for (const { perCent, guesses } of counts) {
    before += guesses;
    if (before >= rank) return perCent;
  }
  return counts.at(-1)?.perCent ?? 0;
}

/**
 * The median of what people guessed, in per cent, from enough guesses on; of an even number, the lower of the two in the
 * middle. Its 95 % interval is that between two ranks, `n/2 - z √n/2` rounded down and `1 + n/2 + z √n/2` rounded up
 * (Conover, Practical Nonparametric Statistics, 1999, section 3.2), and assumes nothing of how guesses are spread.
 */
export function medianGuess(counts: readonly GuessCount[]): Shown {
  const n = numberOf(counts);
  if (n === 0) return keptBack('NO_DATA');
  if (n < LEAST_ANSWERS) return keptBack('FEWER_THAN', 'EXACT', LEAST_ANSWERS);
  const spread = (Z * Math.sqrt(n)) / 2;
  return shown(guessAt(counts, Math.ceil(n / 2)), n, 'EXACT', [
    guessAt(counts, Math.floor(n / 2 - spread)),
    guessAt(counts, Math.ceil(1 + n / 2 + spread)),
  ]);
}

/**
 * How far people are from what a corridor costs: the median of their guesses minus the mean of its services, in
 * percentage points, with the interval of the median. Below 0, people believe that it costs less than it does.
 */
export function awarenessGap(guess: Shown, meanPct: number): Shown {
  const { value, lower, upper, n, method } = guess;
  if (value === null || lower === null || upper === null) return guess;
  return shown(minus(value, meanPct), n, method, [minus(lower, meanPct), minus(upper, meanPct)]);
}

/** A difference of figures that have two decimals. */
const minus = (a: number, b: number): number => Math.round((a - b) * 100) / 100;
