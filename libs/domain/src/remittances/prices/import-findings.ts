/** What becomes of a row in which something was found. */
export const FINDING_EFFECTS = ['ROW', 'FLAG', 'ASKS', 'NOTE'] as const;
export type FindingEffect = (typeof FINDING_EFFECTS)[number];

/**
 * What an import can find in a file of prices. ROW: the row is refused and the rest is read. FLAG: the row is kept and
 * marked. NOTE: what was written was understood and is kept in another form. ASKS: kept, and somebody has to look at it
 * before it is published.
 */
const IMPORT_FINDINGS = {
  PERIOD_UNREADABLE: 'ROW',
  COUNTRY_UNKNOWN: 'ROW',
  FIRM_MISSING: 'ROW',
  PRICE_MISSING: 'ROW',
  ROW_TOO_SHORT: 'ROW',
  KEY_REPEATED: 'ROW',
  AMOUNT_BLANK: 'FLAG',
  INTERBANK_ZERO: 'FLAG',
  FEE_NEGATIVE: 'FLAG',
  NUMBER_UNREADABLE: 'FLAG',
  CURRENCY_UNKNOWN: 'FLAG',
  UNDISCLOSED: 'FLAG',
  DOUBTFUL: 'FLAG',
  MARGIN_NEGATIVE: 'FLAG',
  TOTAL_NEGATIVE: 'FLAG',
  TWIN: 'FLAG',
  FORMULA: 'FLAG',
  FORMULA_FAR: 'ASKS',
  EXTREME: 'ASKS',
  KOSOVO: 'NOTE',
  CORRIDOR_DIFFERS: 'NOTE',
  CURRENCY_READ_AS: 'NOTE',
  WORD_UNKNOWN: 'NOTE',
  DATE_UNREADABLE: 'NOTE',
  DATE_OUTSIDE: 'NOTE',
  TEXT_NUMBER: 'NOTE',
  FORMULA_CELL: 'NOTE',
  COLUMN_UNLABELLED: 'NOTE',
} as const satisfies Record<string, FindingEffect>;
export type ImportFindingKind = keyof typeof IMPORT_FINDINGS;
export const IMPORT_FINDING_KINDS = Object.keys(IMPORT_FINDINGS) as ImportFindingKind[];

/** What becomes of a row in which this was found. */
export const effectOf = (kind: ImportFindingKind): FindingEffect => IMPORT_FINDINGS[kind];

/** Findings that somebody has to look at before the batch is published. */
export const ASKING_FINDINGS = IMPORT_FINDING_KINDS.filter((kind) => IMPORT_FINDINGS[kind] === 'ASKS');

/** One thing that an import found. */
export interface ImportFinding {
  readonly kind: ImportFindingKind;
  /** The column as the file calls it. */
  readonly column: string | null;
  /** What the cell holds, cut short; never about a person. */
  readonly value: string | null;
}

/** So many findings of each kind are kept with their rows; the rest are counted. */
export const FINDINGS_KEPT = 100;

/** A file of which more than this share of rows is refused is refused as a whole. */
export const REFUSED_SHARE = 0.05;
