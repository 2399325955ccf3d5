import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** The first byte of what was sealed: how to read the rest. */
const PLAIN = 0;
const AES_256_GCM = 1;
const KEY_MARK = 4;
const IV = 12;
const TAG = 16;
const HEAD = 1 + KEY_MARK + IV + TAG;

/** Says which key sealed something, and nothing about the key. */
const markOf = (key: Buffer): Buffer => createHash('sha256').update(key).digest().subarray(0, KEY_MARK);

/** It was sealed with a key that is not configured here, or has been altered. */
export class SealError extends Error {}

/**
 * Text as it is kept at rest: encrypted with AES-256-GCM (NIST SP 800-38D) when there is a key, else as it is.
 * @param key 32 bytes
 * @param bound what the text belongs to; it can be opened only as belonging to the same
 */
export function seal(text: string, bound: string, key: Buffer | null): Buffer {
  if (!key) return Buffer.concat([Buffer.of(PLAIN), Buffer.from(text)]);
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(AES_256_GCM), markOf(key), iv, cipher.getAuthTag(), sealed]);
}

/** The text again. Throws {@link SealError}. */
export function unseal(sealed: Buffer, bound: string, key: Buffer | null): string {
  if (sealed[0] === PLAIN) return sealed.toString('utf8', 1);
  const mark = sealed.subarray(1, 1 + KEY_MARK);
  if (sealed[0] !== AES_256_GCM || !key || !mark.equals(markOf(key)))
    throw new SealError('sealed with another key');
  const iv = sealed.subarray(1 + KEY_MARK, 1 + KEY_MARK + IV);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG })
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(HEAD - TAG, HEAD));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD)), decipher.final()]).toString('utf8');
  } catch {
    throw new SealError('altered, or bound to something else');
  }
}
