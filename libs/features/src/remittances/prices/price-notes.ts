import type { ImportFindingKind } from '#domain/remittances/prices/import-findings';
import type { PriceBatchEntity } from '#features/remittances/prices/price.entity';
import type { FoundInRow, PriceRowsStore } from '#features/remittances/prices/price-rows.store';
import type { Tx } from '#platform/db/tx';

/** Keeps the first findings of each kind with their rows, and counts them all in the batch. */
export async function note(
  tx: Tx,
  rows: PriceRowsStore,
  batch: PriceBatchEntity,
  found: readonly FoundInRow[],
): Promise<void> {
  await rows.insertFindings(tx, batch.id, found, batch.findings);
  const counts: Partial<Record<ImportFindingKind, number>> = { ...batch.findings };
  for (const { kind } of found) counts[kind] = (counts[kind] ?? 0) + 1;
  batch.findings = counts;
}

/** A finding about a whole row. */
export const about = (kind: ImportFindingKind, rowNumber: number): FoundInRow => ({
  kind,
  rowNumber,
  column: null,
  value: null,
});
