import { type Announcements, notify } from '#domain/kernel/announcement';
import type { PRICE_EVENTS } from '#domain/remittances/prices/events';

/** Those who publish hear of what waits for them, those who uploaded of the answer. */
export const PRICE_ANNOUNCEMENTS = {
  'prices.uploaded': [],
  'prices.checked': [notify('ACCOUNT', 'REVIEW', 'prices.checked', 'submitPrices')],
  'prices.refused': [notify('ACCOUNT', 'REVIEW', 'prices.refused', 'openPrices')],
  'prices.submitted': [notify('APPROVERS', 'REVIEW', 'prices.toPublish', 'publishPrices')],
  'prices.returned': [notify('ACCOUNT', 'REVIEW', 'prices.returned', 'openPrices')],
  'prices.published': [notify('ACCOUNT', 'REVIEW', 'prices.published', 'nothing')],
  'prices.superseded': [],
  'prices.withdrawn': [notify('ACCOUNT', 'REVIEW', 'prices.withdrawn', 'openPrices')],
  'prices.restored': [],
  'prices.discarded': [],
  'prices.entered': [],
  'prices.acknowledged': [],
  'prices.firms-merged': [],
} as const satisfies Announcements<(typeof PRICE_EVENTS)[number]>;
