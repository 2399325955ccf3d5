/** How much the inputs of prices hold. */
export const PRICE_LIMITS = {
  /** Letters of the name of a firm. */
  firm: [2, 120],
  /** Bytes of a file: the workbook of all quarters has 51 MB. */
  file: 268_435_456,
  /** Prices that one list of one corridor has. */
  quotes: 200,
} as const;
