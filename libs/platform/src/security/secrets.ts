import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Turns } from '#platform/limits/turns';

/** A token for a session or a link: 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: its SHA-256, hex. */
export function digestToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Hashing takes memory and a whole core: this process does a few at a time, and says that it is busy (OutageError)
 * rather than letting a flood of passwords wait in front of everybody else.
 */
const hashing = new Turns(2, 64);

/** argon2id with the library's defaults (19 MiB, 2 passes), as OWASP advises. */
export function hashPassword(password: string): Promise<string> {
  return hashing.run(() => hash(password));
}

/** A hash that no password fits, so that an unknown email address takes as long as a known one. */
const NOBODY = hash(newToken());

/** Whether the password fits the hash. Without a hash it takes the same time and answers no. */
export async function verifyPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const fits = await hashing.run(async () => verify(passwordHash ?? (await NOBODY), password));
  return fits && Boolean(passwordHash);
}
