/**
 * Regions of residence, as coarse as the places that figures of people are published for: of the United Kingdom the
 * twelve that its statistics use. Each code begins with that of its country, ISO 3166-1 alpha-2; the rest is ISO 3166-2
 * or, as here, the code of the statistics. A country that is not here has none.
 */
export const REGIONS = [
  'GB-TLC',
  'GB-TLD',
  'GB-TLE',
  'GB-TLF',
  'GB-TLG',
  'GB-TLH',
  'GB-TLI',
  'GB-TLJ',
  'GB-TLK',
  'GB-TLL',
  'GB-TLM',
  'GB-TLN',
] as const;

const KNOWN: ReadonlySet<string> = new Set(REGIONS);

/** Whether the code names a region that somebody may live in. */
export const isRegion = (code: string): boolean => KNOWN.has(code);

/** The country of a region: `GB` of `GB-TLI`. */
export const countryOfRegion = (region: string): string => region.slice(0, 2);

/** The region, where it is one of this country; else null. */
export const regionWithin = (region: string | null, country: string | null): string | null =>
  region !== null && country === countryOfRegion(region) ? region : null;
