import { COUNTING_PAYMENT_STATES } from '#domain/placements/spending/payment.states';

const COUNTING = COUNTING_PAYMENT_STATES.map((state) => `'${state}'`).join(', ');

const paymentsIn = (state: string): string =>
  `coalesce((SELECT sum(p.amount_minor) FROM payment p WHERE p.budget_id = b.id AND p.state = '${state}'), 0)::text`;

/** What there is of a budget `b`, what is paid, waits for approval, and is held by placements beyond what was paid for them. */
const FIGURES = {
  amount: 'b.amount_minor::text',
  paid: paymentsIn('APPROVED'),
  waiting: paymentsIn('RECORDED'),
  held: `coalesce((
    SELECT sum(greatest(c.amount_minor - coalesce(s.spent, 0), 0)) FROM commitment c
      LEFT JOIN (SELECT p.placement_id, sum(p.amount_minor) AS spent FROM payment p
                  WHERE p.budget_id = b.id AND p.state IN (${COUNTING}) GROUP BY p.placement_id) s
        ON s.placement_id = c.placement_id
     WHERE c.budget_id = b.id AND c.ended_at IS NULL), 0)::text`,
};
/** The same, each as a column. */
export const BUDGET_FIGURES: readonly string[] = Object.entries(FIGURES).map(
  ([name, sql]) => `${sql} AS ${name}`,
);

/** What the placement $2 holds of the budget $1 beyond what was paid for it. */
export const OWN_HELD = `
  SELECT greatest(c.amount_minor - coalesce((
    SELECT sum(p.amount_minor) FROM payment p
     WHERE p.budget_id = c.budget_id AND p.placement_id = c.placement_id AND p.state IN (${COUNTING})), 0), 0)::text AS held
    FROM commitment c WHERE c.budget_id = $1 AND c.placement_id = $2 AND c.ended_at IS NULL`;
