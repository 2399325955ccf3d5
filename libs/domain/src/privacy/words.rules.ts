import { type Actor, holdsRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';

/** Why words stay as they are. */
export const KEEP_REASONS = ['ANOTHER_PERSON', 'PROTECTION', 'LEGAL_DUTY'] as const;
export type KeepReason = (typeof KEEP_REASONS)[number];

/** A name that is shorter than this is found in too many words to tell anything. */
const MIN_NAME = 3;

/** What to look for after somebody: the name and the email address, without what is too short to tell. */
export const termsOf = (names: readonly string[]): string[] =>
  names
    .map((name) => name.trim().normalize('NFKC').toLowerCase())
    .filter((name) => [...name].length >= MIN_NAME);

/** Whether a text holds one of the terms, however it is written. */
export const mentions = (text: string, terms: readonly string[]): boolean => {
  const plain = text.normalize('NFKC').toLowerCase();
  return terms.some((term) => plain.includes(term));
};

/** Where words were found; null: it cannot be said, and then they concern every officer. */
export interface WordsPlace {
  readonly programmeId: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** @throws DomainError NOT_FOUND for everybody but safeguarding officers who are there for the place. */
export function assertMayReviewWords(actor: Actor, { programmeId, country }: WordsPlace): void {
  const reach = { programmeId: programmeId ?? undefined, country: country ?? undefined };
  if (!holdsRole(actor, ['SAFEGUARDING_OFFICER'], reach)) throw new DomainError('NOT_FOUND');
}
