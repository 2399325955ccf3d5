import { MODALITY } from '#portal/graphql/enums';

/** Which open needs a reader asks for, as the address holds it. */
export interface AskedNeeds {
  /** ISO 3166-1 alpha-2. */
  country?: string;
  text?: string;
  modality?: (typeof MODALITY)[number];
}

/** Words of one letter find too much. */
const SHORTEST = 2;

/** Reads an address or what a form holds; what is empty or not understood is left out. */
export function askedNeeds({ country, text, modality }: Record<string, unknown>): AskedNeeds {
  const way = MODALITY.find((known) => known === modality);
  const words = typeof text === 'string' ? text.trim() : '';
  return {
    ...(typeof country === 'string' && /^[A-Z]{2}$/.test(country) && { country }),
    ...(words.length >= SHORTEST && { text: words }),
    ...(way && { modality: way }),
  };
}
