import { readFileSync } from 'node:fs';
import type { Locale } from '#domain/kernel/locale';
import type { Counterpart, Output, TermsOfReference } from '#domain/marketplace/needs/terms';
import type { InstitutionKind } from '#domain/parties/institutions/institution';

/* The countries, trades and words that the two years are made of; everything is invented. */

/** A country of heritage: its towns, and what people and houses there are called. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly zone: string;
  /** ISO 639-1. */
  readonly language: string;
  /** The portal's language of those who speak for an institution. */
  readonly locale: Locale;
  readonly cities: readonly string[];
  readonly emblems: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
}

/** People of one heritage in one country of residence. */
export interface Diaspora {
  readonly heritage: string;
  readonly residence: string;
  readonly language: string;
  readonly timeZone: string;
}

/** The words of a need. */
export type NeedWords = Pick<TermsOfReference, 'title' | 'objective'> & {
  readonly outputs: readonly Output[];
  readonly counterparts: readonly Counterpart[];
};

/** A field of work: who asks for it, who offers it, and what is asked. */
export interface Trade extends Pick<TermsOfReference, 'childContact'> {
  readonly key: string;
  /** What its institutions are called. */
  readonly noun: string;
  readonly kind: InstitutionKind;
  /** ISIC Rev.4 group. */
  readonly sector: string;
  readonly description: string;
  readonly headlines: readonly string[];
  /** Slugs of the starter taxonomy. */
  readonly essential: readonly string[];
  readonly desirable: readonly string[];
  readonly needs: readonly NeedWords[];
  readonly lessons: readonly string[];
  readonly handover: readonly string[];
}

/** A need that its institution writes in its own language, and asks for that language. */
export type WrittenNeed = NeedWords & {
  readonly country: string;
  readonly trade: string;
  readonly language: string;
};

const read = <Part>(name: string): Part =>
  JSON.parse(readFileSync(new URL(`cast/${name}.json`, import.meta.url), 'utf8')) as Part;

export const COUNTRIES = read<readonly Country[]>('countries');
export const DIASPORAS = read<readonly Diaspora[]>('diasporas');
export const TRADES = read<readonly Trade[]>('trades');
export const WRITTEN = read<readonly WrittenNeed[]>('written');
/** What people tell of their placements, each in a language. */
export const STORIES = read<readonly { readonly locale: Locale; readonly text: string }[]>('stories');
export const WORDS = read<{
  readonly motivations: readonly string[];
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  readonly notes: readonly string[];
  readonly summary: string;
  readonly milestones: readonly string[];
  readonly evidence: string;
  readonly contacts: readonly string[];
  readonly returned: string;
}>('words');
