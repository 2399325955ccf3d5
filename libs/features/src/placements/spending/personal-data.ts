import { PERSON, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** Budgets, what placements hold of them, and payments. */
export const SPENDING_DATA = {
  left: {
    budget: 'amounts and days of a programme',
    commitment: 'amounts and days, by id',
    payment: 'amounts, days and references, by id: books are kept',
  },
  copied: {
    payments:
      rows(`SELECT placement_id, kind, payee, amount_minor, currency, paid_on, state, recorded_at FROM payment
                     WHERE professional_id = ${PERSON} ORDER BY recorded_at`),
  },
} as const satisfies PersonalData;
