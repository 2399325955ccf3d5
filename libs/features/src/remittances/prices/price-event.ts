import type { PriceEvent } from '#domain/remittances/prices/events';
import type { PriceBatchEntity } from '#features/remittances/prices/price.entity';

const isAccount = (id: string): boolean => /^[0-9a-f]{8}-/.test(id);

/** An event of a batch, with what those who hear of it need. */
export const priceEvent = (
  batch: PriceBatchEntity,
  name: PriceEvent['name'],
  more: { from?: string | null; kind?: string; reason?: string | null } = {},
): PriceEvent => {
  const { reason, ...data } = more;
  return {
    name,
    aggregate: { type: 'priceBatch', id: batch.id, version: batch.version },
    ...(reason ? { reason } : {}),
    data: {
      ...data,
      source: batch.source,
      period: batch.periods.at(-1) ?? null,
      ...(isAccount(batch.uploadedBy) ? { accountId: batch.uploadedBy } : {}),
    },
  };
};
