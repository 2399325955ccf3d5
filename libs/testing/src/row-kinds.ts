/** The kinds of rows that ids of the schema name. */
export const ROW_KINDS = [
  'account',
  'actInName',
  'amendment',
  'budget',
  'candidacy',
  'clearance',
  'concern',
  'consultation',
  'delegation',
  'grant',
  'hold',
  'institution',
  'invitation',
  'need',
  'notification',
  'ownGrant',
  'paper',
  'payment',
  'placement',
  'professional',
  'promise',
  'programme',
  'referral',
  'rematch',
  'report',
  'service',
  'session',
  'statement',
  'template',
  'wave',
  'words',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** An id of each kind. */
export type RowIds = Readonly<Record<RowKind, string>>;

/** One programme in one country with a row of everything, none of it public but the programme itself. */
export interface World {
  readonly country: string;
  readonly ids: RowIds;
}
