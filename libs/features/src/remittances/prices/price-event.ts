import { eventData, type EventOf } from '#domain/kernel/event';
import type { PriceBatchEventData, PriceBatchEventFacts } from '#domain/remittances/prices/events';
import type { PriceBatchEntity } from '#features/remittances/prices/price.entity';

const isAccount = (id: string): boolean => /^[0-9a-f]{8}-/.test(id);

/** An event of a batch, with what those who hear of it need. */
export const priceEvent = <N extends keyof PriceBatchEventFacts>(
  batch: PriceBatchEntity,
  name: N,
  facts: PriceBatchEventFacts[N],
  reason?: string | null,
): EventOf<N, PriceBatchEventData[N]> => ({
  name,
  aggregate: { type: 'priceBatch', id: batch.id, version: batch.version },
  reason,
  data: eventData(
    {
      source: batch.source,
      period: batch.periods.at(-1) ?? null,
      ...(isAccount(batch.uploadedBy) ? { accountId: batch.uploadedBy } : {}),
    },
    facts,
  ),
});
