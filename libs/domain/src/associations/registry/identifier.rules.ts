/** A number in a register, by the scheme's code of org-id.guide. */
export interface Identifier {
  readonly scheme: string;
  readonly number: string;
}

/** How each register of the United Kingdom writes its numbers, and the form in which they are kept. */
const SCHEMES: Readonly<Record<string, (given: string) => string | null>> = {
  // A linked charity, `-1`, is part of the charity that it is linked to.
  'GB-CHC': (given) => /^(\d{6,7})(?:-\d{1,3})?$/.exec(given)?.[1] ?? null,
  'GB-SC': (given) => (/^(?:SC)?\d{6}$/.test(given) ? `SC${given.slice(-6)}` : null),
  'GB-NIC': (given) => /^(?:NIC)?(\d{6})$/.exec(given)?.[1] ?? null,
  'GB-COH': (given) => (/^\d{6,8}$|^[A-Z]{2}\d{6}$/.test(given) ? given.padStart(8, '0') : null),
};

const SCHEME = /^[A-Z]{2,3}-[A-Z0-9]{2,20}$/;
const OTHER_NUMBER = /^[A-Z0-9][A-Z0-9./-]{1,39}$/;

/** The one form of a number in a register; null when it has not the form of that register. */
export function identifierOf(scheme: string, given: string): Identifier | null {
  const code = scheme.trim().toUpperCase();
  const text = given.replace(/\s/g, '').toUpperCase();
  if (!SCHEME.test(code)) return null;
  const read = Object.hasOwn(SCHEMES, code) ? SCHEMES[code] : undefined;
  const number = read ? read(text) : OTHER_NUMBER.test(text) ? text : null;
  return number === null ? null : { scheme: code, number };
}

/** `GB-CHC-1234567`: how the number is named everywhere. */
export const orgId = ({ scheme, number }: Identifier): string => `${scheme}-${number}`;

/** Whether a number of Companies House stands for a charitable incorporated organisation, which its charity number names. */
export const isDummyOfCharity = ({ scheme, number }: Identifier): boolean =>
  scheme === 'GB-COH' && number.startsWith('CE');
