import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import { PUBLISHED_CONSENTS, type PublishedConsent } from '#domain/parties/professionals/consent-texts';
import { CONSENT_PURPOSES, type ConsentPurpose } from '#domain/parties/professionals/profile';

/** What a person reads before agreeing to a purpose. */
export interface ConsentText {
  readonly purpose: ConsentPurpose;
  readonly version: string;
  readonly language: Locale;
  readonly text: string;
  /** SHA-256 of the text, in hex. */
  readonly digest: string;
  readonly publishedOn: IsoDate;
}

/** What says whether a consent counts. */
export interface GivenConsent {
  readonly purpose: ConsentPurpose;
  readonly textVersion: string;
  /** SHA-256 of the text that was agreed to; null when the text is not known. */
  readonly digest: string | null;
  readonly withdrawnAt: Date | null;
}

/** The current text of every purpose in a language. */
export const currentTexts = (
  language: Locale,
  published: readonly PublishedConsent[] = PUBLISHED_CONSENTS,
): ConsentText[] =>
  CONSENT_PURPOSES.flatMap((purpose) => {
    const current = currentConsent(purpose, published);
    return current ? [textOf(current, language)] : [];
  });

/**
 * The text that is agreed to by naming its version and language.
 * @throws DomainError BAD_INPUT with the field `textVersion` for a version that was never published, or was replaced.
 */
export function assertPublished(
  purpose: ConsentPurpose,
  version: string,
  language: Locale,
  published: readonly PublishedConsent[] = PUBLISHED_CONSENTS,
): ConsentText {
  const current = currentConsent(purpose, published);
  if (current?.version === version) return textOf(current, language);
  const replaced = published.some((one) => one.purpose === purpose && one.version === version);
  const problems = [{ field: 'textVersion', code: replaced ? 'TEXT_REPLACED' : 'TEXT_UNKNOWN' }] as const;
  throw new DomainError('BAD_INPUT', { field: 'textVersion', problems });
}

/** Whether a consent counts: not withdrawn, and given to the current text. */
export const consentCounts = (
  { purpose, textVersion, digest, withdrawnAt }: GivenConsent,
  published: readonly PublishedConsent[] = PUBLISHED_CONSENTS,
): boolean =>
  withdrawnAt === null && digest !== null && currentConsent(purpose, published)?.version === textVersion;

/** The version of a purpose that was published last. */
const currentConsent = (
  purpose: ConsentPurpose,
  published: readonly PublishedConsent[],
): PublishedConsent | undefined => published.filter((one) => one.purpose === purpose).at(-1);

const textOf = (
  { purpose, version, publishedOn, words }: PublishedConsent,
  language: Locale,
): ConsentText => ({ purpose, version, publishedOn, language, ...words[language] });
