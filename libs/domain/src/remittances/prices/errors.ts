/** Refusals of importing, publishing and reading prices. */
export const PRICE_ERRORS = {
  PRICE_FILE_UNREADABLE: {
    category: 'BAD_INPUT',
    sentence:
      'This file cannot be read. Use the workbook of Remittance Prices Worldwide, or its rows as CSV.',
  },
  PRICE_FILE_TOO_LARGE: { category: 'BAD_INPUT', sentence: 'This file is larger than any file of prices.' },
  PRICE_SHEET_MISSING: {
    category: 'BAD_INPUT',
    sentence: 'No sheet of this workbook has the columns of Remittance Prices Worldwide.',
  },
  PRICE_ROWS_REFUSED: {
    category: 'BAD_INPUT',
    sentence: 'Too many rows of this file cannot be read. See the findings.',
  },
  FINDINGS_OPEN: {
    category: 'CONFLICT',
    sentence: 'Some findings ask for a look before the prices go on. Look at them and confirm.',
  },
  BATCH_CLOSED: { category: 'CONFLICT', sentence: 'These prices can no longer be changed.' },
  PERIOD_PUBLISHED: {
    category: 'CONFLICT',
    sentence: 'Prices of this quarter are published already. Say that these replace them.',
  },
  AMOUNT_OUTSIDE: {
    category: 'BAD_INPUT',
    sentence: 'Prices are known for two amounts only. Choose an amount between them.',
  },
} as const;
