import type { CORRIDOR_EVENTS } from '#domain/remittances/corridors/events';
import type { PRICE_EVENTS } from '#domain/remittances/prices/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of prices and corridors. */
export const REMITTANCES_SUBSCRIPTIONS = {
  'prices.uploaded': ['import-prices'],
  'prices.checked': [],
  'prices.refused': [],
  'prices.submitted': [],
  'prices.returned': [],
  'prices.published': ['announce-crossings'],
  'prices.superseded': [],
  'prices.withdrawn': [],
  'prices.restored': [],
  'prices.discarded': [],
  'prices.entered': [],
  'prices.acknowledged': [],
  'prices.firms-merged': [],
  'corridor.crossed': [],
  'corridor.action-planned': [],
} as const satisfies Subscriptions<(typeof PRICE_EVENTS)[number] | (typeof CORRIDOR_EVENTS)[number]>;
