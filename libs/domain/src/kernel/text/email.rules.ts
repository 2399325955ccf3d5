/** The longest address that mail can be sent to (RFC 5321), in characters. */
export const EMAIL_MAX = 254;

/** What no address holds: spaces, controls, invisible characters and the marks that mail itself uses. */
const LOCAL = /^[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}@<>()[\]",;:\\]{1,64}$/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** The domain as mail servers know it: ASCII, small letters; null when it names none. */
function asciiDomain(text: string): string | null {
  const address = `http://${text}`;
  if (/[/?#:%\s\\]/.test(text) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return DOMAIN.test(hostname) && !/^[\d.]+$/.test(hostname) ? hostname : null;
}

/**
 * An email address in its one form, so that equal addresses are one account: trimmed, letters of full width as plain
 * ones (NFKC), the domain in ASCII and small letters. Null when it is no address.
 */
export function emailAddress(given: string): string | null {
  if (given.length > 4 * EMAIL_MAX || !given.isWellFormed()) return null;
  const [local = '', host = '', ...more] = given.trim().normalize('NFKC').split('@');
  const domain = asciiDomain(host);
  if (more.length > 0 || domain === null || !LOCAL.test(local)) return null;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null;
  const address = `${local}@${domain}`;
  return address.length <= EMAIL_MAX ? address : null;
}
