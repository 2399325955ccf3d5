import { DomainError } from '#domain/kernel/errors';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A UUID in lower case as four 32-bit words; throws MATCHING_FACT_OUT_OF_RANGE for anything else. */
export function idWords(id: string): readonly [number, number, number, number] {
  if (!UUID.test(id)) throw new DomainError('MATCHING_FACT_OUT_OF_RANGE', { field: 'id' });
  const hex = id.replaceAll('-', '');
  const word = (i: number): number => parseInt(hex.slice(i * 8, i * 8 + 8), 16);
  return [word(0), word(1), word(2), word(3)];
}

/** The text of the UUID whose four words start at `at`. */
export function uuidOf(words: Uint32Array, at: number): string {
  const hex = [0, 1, 2, 3].map((i) => (words[at + i] ?? 0).toString(16).padStart(8, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Whether the UUID whose words start at `at` is the one with these words. */
export function sameId(words: Uint32Array, at: number, other: ArrayLike<number>): boolean {
  for (let i = 0; i < 4; i++) if (words[at + i] !== other[i]) return false;
  return true;
}
