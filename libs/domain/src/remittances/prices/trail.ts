import { trailOf } from '#domain/kernel/trail';
import { PRICE_BATCH_EVENT, type PRICE_EVENTS } from '#domain/remittances/prices/events';

/** What the events of batches of prices say was done. */
export const PRICE_BATCH_TRAIL = trailOf<'priceBatch', (typeof PRICE_EVENTS)[number]>(
  'priceBatch',
  PRICE_BATCH_EVENT,
  {
    'prices.entered': 'priceBatch.enter',
    'prices.acknowledged': 'priceBatch.acknowledge',
  },
);
