/** The countries of the European Economic Area, which share one register. */
const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);

/** Where an authority says which firms may send money, by country; addresses without parameters. */
const REGISTERS: ReadonlyMap<string, string> = new Map([
  ...EEA.map((country) => [country, 'https://euclid.eba.europa.eu/register/'] as const),
  ['CA', 'https://fintrac-canafe.canada.ca/msb-esm/reg-eng'],
  ['GB', 'https://register.fca.org.uk/'],
  ['US', 'https://www.fincen.gov/msb-registrant-search'],
]);

/** The public register of firms that may send money from a country; null where we know of none. */
export const registerOf = (country: string): string | null => REGISTERS.get(country) ?? null;
