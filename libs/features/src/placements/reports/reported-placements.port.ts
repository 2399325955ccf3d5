/** What later areas know of the placements that reports are about: statements. */
export abstract class ReportedPlacements {
  /** The placement `$1`, locked, with the dates and the owners that its reports have: the columns of `PlacedFacts`. */
  abstract readonly locked: string;

  /** The outputs of the text that the placement `$1` was offered under: `outputs`. */
  abstract readonly outputs: string;

  /** The need of each placement of the ids `$1`: `id`, `needId`. */
  abstract readonly needs: string;

  /** An expression: the title of the need of the placement. */
  abstract titleOf(placement: string): string;
}
