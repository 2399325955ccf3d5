/** What a dry run can find in one service of a file. ROW: it is refused, and the others are read. NOTE: it is kept in another form. */
const HSDS_FINDINGS = {
  NOT_AN_OBJECT: 'ROW',
  ID_MISSING: 'ROW',
  ID_REPEATED: 'ROW',
  OF_ANOTHER_BODY: 'ROW',
  STATUS_UNKNOWN: 'ROW',
  NOT_A_NUMBER: 'ROW',
  NOT_A_DATE: 'ROW',
  FIELD_WRONG: 'ROW',
  POINT_OUTSIDE: 'ROW',
  COUNTRY_UNKNOWN: 'ROW',
  POINT_SWAPPED: 'NOTE',
  SCHEDULE_NOT_KEPT: 'NOTE',
  CATEGORY_UNKNOWN: 'NOTE',
  LANGUAGE_UNKNOWN: 'NOTE',
  PLACE_HIDDEN: 'NOTE',
  FIELD_UNKNOWN: 'NOTE',
} as const satisfies Record<string, 'ROW' | 'NOTE'>;
export type HsdsFindingKind = keyof typeof HSDS_FINDINGS;

/** One thing that was found in one service of a file. */
export interface HsdsFinding {
  readonly kind: HsdsFindingKind;
  /** The field as the file calls it; never what it holds. */
  readonly field: string;
}

/** Whether a finding refuses its service. */
export const refusesService = ({ kind }: HsdsFinding): boolean => HSDS_FINDINGS[kind] === 'ROW';
