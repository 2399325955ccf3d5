import { PERSONAL_DATA } from '#features/subjects';

/** Who an erasure is about. */
export interface ErasedPerson {
  readonly accountId: string;
  /** Null for a person without a profile. */
  readonly professionalId: string | null;
  readonly at: Date;
}

/** Comes before every statement; $1 account, $2 professional or null, $3 the moment. */
export const ERASED = `WITH subject AS (SELECT $1::uuid AS account, $2::uuid AS person, $3::timestamptz AS at)`;

/**
 * What an erasure does to each table, in this order: the later an area, the earlier its rows. The account and the
 * professional stay as empty anonymised rows, so that every id still leads somewhere.
 */
export const ERASURE_PLAN: readonly (readonly [table: string, statement: string])[] = [...PERSONAL_DATA]
  .reverse()
  .flatMap(({ erased }) => erased ?? []);

/** Tables that an erasure leaves as they are. A table in neither list, or in both, fails a test. */
export const UNCHANGED: readonly string[] = PERSONAL_DATA.flatMap(({ left }) => Object.keys(left ?? {}));
