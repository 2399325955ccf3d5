import type { PersonalData } from '#features/identity/accounts/data-subject';

const PRICES = 'prices of firms; who of staff uploaded and published, by id';

/** Prices: nothing of them is about anybody but the staff who uploaded and published. */
export const PRICE_DATA = {
  left: {
    price_firm: PRICES,
    price_batch: PRICES,
    price_finding: PRICES,
    price_quote: PRICES,
    price_shown: PRICES,
    price_stamp: PRICES,
    corridor_figure: PRICES,
  },
} as const satisfies PersonalData;
