import type { Reader } from '#features/marketplace/matching/match-facts.queries';

/**
 * The oldest transaction that is still open: all below it have ended, so whoever reads what changed in it or after, and
 * asks for the horizon first, misses nothing, whatever the order in which transactions end.
 */
export async function horizonOf(reader: Pick<Reader, 'query'>): Promise<string> {
  const rows = await reader.query<{ horizon: string }[]>(
    `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon`,
  );
  return rows[0]?.horizon ?? '0';
}
