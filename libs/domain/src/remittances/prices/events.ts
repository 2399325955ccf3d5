import type { EventOf } from '#domain/kernel/event';
import type { PriceBatchCommand } from '#domain/remittances/prices/price-batch.states';

/** The event that each command of a batch of prices appends. */
export const PRICE_BATCH_EVENT = {
  upload: 'prices.uploaded',
  check: 'prices.checked',
  refuse: 'prices.refused',
  submit: 'prices.submitted',
  return: 'prices.returned',
  publish: 'prices.published',
  supersede: 'prices.superseded',
  withdraw: 'prices.withdrawn',
  restore: 'prices.restored',
  discard: 'prices.discarded',
} as const satisfies Record<PriceBatchCommand, string>;

/** Every event of prices. */
export const PRICE_EVENTS = [
  ...Object.values(PRICE_BATCH_EVENT),
  'prices.entered',
  'prices.acknowledged',
  'prices.firms-merged',
] as const;

export type PriceEvent = EventOf<
  (typeof PRICE_EVENTS)[number],
  {
    readonly from?: string | null;
    readonly source?: string;
    /** The newest quarter of the batch. */
    readonly period?: string | null;
    /** Whom the answer concerns: who uploaded the batch. */
    readonly accountId?: string;
    /** The kind of finding that was looked at. */
    readonly kind?: string;
    readonly firmId?: string;
  }
>;
