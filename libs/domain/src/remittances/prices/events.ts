import type { Alike, EventsWith } from '#domain/kernel/event';
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

interface PriceBatchFacts {
  readonly source: string;
  /** The newest quarter of the batch. */
  readonly period: string | null;
  /** Who uploaded the batch, whom the answer concerns. */
  readonly accountId?: string;
}

/** What single events of a batch say besides which it is. */
export type PriceBatchEventFacts = Alike<Exclude<(typeof PRICE_EVENTS)[number], 'prices.firms-merged'>> &
  Alike<(typeof PRICE_BATCH_EVENT)[PriceBatchCommand], { readonly from?: string | null }> & {
    /** The kind of finding that was looked at. */
    readonly 'prices.acknowledged': { readonly kind: string };
  };

export type PriceBatchEventData = EventsWith<PriceBatchFacts, PriceBatchEventFacts>;

/** What each event of prices carries. */
export type PriceEventData = PriceBatchEventData & Alike<'prices.firms-merged', { readonly firmId: string }>;
