import type { PriceSource } from '#domain/remittances/prices/quote';

/** Who prices come from: the line, the place and the licence that have to be shown with them. */
export interface PriceCredit {
  readonly attribution: string;
  readonly link: string | null;
  readonly licence: string | null;
}

/** The credit of each source. The World Bank asks for its line as it is; none of them endorses what is made of their data. */
export const PRICE_CREDITS: Readonly<Record<PriceSource, PriceCredit>> = {
  WORLD_BANK_RPW: {
    attribution:
      'The World Bank, Remittance Prices Worldwide, available at http://remittanceprices.worldbank.org',
    link: 'http://remittanceprices.worldbank.org',
    licence: 'CC BY 4.0',
  },
  WORLD_BANK_AVERAGES: {
    attribution: 'The World Bank, DataBank, average transaction cost of sending remittances (ATCR.CORR)',
    link: 'https://databank.worldbank.org',
    licence: 'CC BY 4.0',
  },
  NATIONAL_SITE: { attribution: 'National price comparison site', link: null, licence: null },
  OFFICER: { attribution: 'Looked up by IOM staff', link: null, licence: null },
};
