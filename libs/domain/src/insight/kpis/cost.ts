/** What work costs, by the records of payments. */
export const COST_KPIS = {
  COST_PER_WEEK: {
    question: 'What does a week of work of a placement cost?',
    group: 'currency; amounts of two currencies are never added',
    measures: {
      cost: {
        unit: 'AMOUNT',
        definition:
          'Approved payments in the currency ÷ weeks of work, over the placements that they were for and that ended in the period.',
      },
    },
  },
} as const;
