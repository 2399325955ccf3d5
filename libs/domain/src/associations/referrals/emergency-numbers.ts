/** Numbers to call in a country when somebody is in danger now: police, and a line for children where there is one. */
export interface EmergencyNumbers {
  readonly police: string | null;
  readonly children: string | null;
}

/**
 * The numbers of the countries of the demonstration, as they are publicly known in 2026. IOM checks and completes them
 * before use; a country that is not here has none, and the page says to call the police.
 */
const NUMBERS: Readonly<Record<string, EmergencyNumbers>> = {
  GB: { police: '999', children: '0800 1111' },
  GH: { police: '112', children: null },
  NP: { police: '100', children: '1098' },
  SO: { police: '888', children: null },
};

/** The numbers of a country. */
export const emergencyNumbersOf = (country: string): EmergencyNumbers =>
  NUMBERS[country] ?? { police: null, children: null };
