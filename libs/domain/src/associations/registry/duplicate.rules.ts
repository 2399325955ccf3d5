import { fold } from '#domain/kernel/text/fold';

/** What two bodies are compared by. */
export interface ComparedBody {
  readonly name: string;
  readonly website: string | null;
  readonly phone: string | null;
  readonly city: string | null;
  /** `GB-CHC-1234567` and the like. */
  readonly orgIds: readonly string[];
}

/** From this score on a person looks whether two bodies are one. */
export const DUPLICATE_SCORE = 0.6;

/** The trigrams of a text as PostgreSQL's `pg_trgm` has them: each word with two spaces before and one behind. */
function trigrams(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const padded = `  ${word} `;
      return Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3));
    }),
  );
}

/** How alike two texts are: the trigrams that they share among all that they have, from 0 to 1. */
export function similarity(a: string, b: string): number {
  const [first, second] = [trigrams(a), trigrams(b)];
  const shared = [...first].filter((part) => second.has(part)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

const domainOf = (website: string | null): string | null =>
  website !== null && URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : null;

/** The digits that tell a telephone number, without the country's code or the leading zero. */
const digitsOf = (phone: string | null): string | null => phone?.replace(/\D/g, '').slice(-9) ?? null;

const isSame = (a: string | null, b: string | null): boolean => a !== null && a !== '' && a === b;

/** What speaks for two bodies being one, each part from 0 to 1. */
export interface DuplicateScore {
  readonly total: number;
  readonly identifier: boolean;
  readonly name: number;
  readonly domain: boolean;
  readonly phone: boolean;
  readonly city: boolean;
}

/**
 * How likely two bodies are one: 1 with a number of a register in common; otherwise half for the name, a fifth each for
 * the same web domain and the same telephone, a tenth for the same town. From 0.6 on a person decides; never a program.
 */
export function duplicateScore(a: ComparedBody, b: ComparedBody): DuplicateScore {
  const parts = {
    identifier: a.orgIds.some((id) => b.orgIds.includes(id)),
    name: similarity(a.name, b.name),
    domain: isSame(domainOf(a.website), domainOf(b.website)),
    phone: isSame(digitsOf(a.phone), digitsOf(b.phone)),
    city: isSame(a.city && fold(a.city), b.city && fold(b.city)),
  };
  const total =
    0.5 * parts.name + 0.2 * Number(parts.domain) + 0.2 * Number(parts.phone) + 0.1 * Number(parts.city);
  return { ...parts, total: parts.identifier ? 1 : Math.round(total * 1e6) / 1e6 };
}
