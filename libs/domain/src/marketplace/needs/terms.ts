import type { IsoDate } from '#domain/kernel/dates';
import type { Finding } from '#domain/kernel/findings';
import { languageCode, withKeptCodes } from '#domain/kernel/languages/languages';
import { cleanSupport, type Support } from '#domain/marketplace/needs/support.rules';
import { cleanOwnWords } from '#domain/reference/taxonomy/own-words';
import type { CefrLevel, Modality } from '#domain/reference/vocabulary';

/** How close the work brings someone to children; decides which checks a placement needs. */
export const CHILD_CONTACTS = ['NONE', 'INCIDENTAL', 'REGULAR', 'DIRECT'] as const;
export type ChildContact = (typeof CHILD_CONTACTS)[number];

/** What the placement must leave behind, and how one sees it. */
export interface Output {
  readonly text: string;
  readonly indicator: string;
  /** The value of the indicator to reach; `null` when it is not a number. */
  readonly target: number | null;
}

/** The local colleagues who learn: their post, never their names. */
export interface Counterpart {
  readonly role: string;
  readonly people: number;
}

/** A skill asked for. */
export interface AskedSkill {
  /** ESCO concept URI, or one of the starter taxonomy. */
  readonly conceptUri: string;
  /** 1 basic, 2 working, 3 advanced, 4 expert. */
  readonly level: number;
  /** 1–10, relative to the other skills of the need. */
  readonly weight: number;
  /** Essential skills decide the gate; the others are desirable. */
  readonly essential: boolean;
  /** A mandatory skill must be covered by itself. */
  readonly mandatory: boolean;
}

export interface AskedLanguage {
  /** ISO 639-1, or 639-3 where there is none. */
  readonly code: string;
  readonly minimum: CefrLevel;
  readonly preferred: CefrLevel;
}

/** The terms of reference (ToR): the text of a need, as its author has it so far. */
export interface TermsOfReference {
  readonly title: string;
  readonly objective: string;
  readonly outputs: readonly Output[];
  readonly counterparts: readonly Counterpart[];
  readonly skills: readonly AskedSkill[];
  /** Skills in the author’s own words, which the taxonomy does not know; matched by nothing. */
  readonly ownSkills: readonly string[];
  readonly languages: readonly AskedLanguage[];
  readonly modality: Modality | null;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Town or site; not asked of virtual work. */
  readonly place: string | null;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  /** Days that someone must be there within the window; `null` means the default of `effectiveOverlapDays`. */
  readonly minOverlapDays: number | null;
  readonly weeklyHours: number | null;
  readonly positions: number;
  /** ISIC Rev.4 code: section, division, group or class. */
  readonly sector: string | null;
  /** Clearance that must last to the end, 0 (none) to 3; a higher one includes the lower ones. */
  readonly clearanceLevel: number;
  /** The regulated profession whose licence is needed: URI of the occupation, as profiles name it. */
  readonly licence: string | null;
  /** Whole years of experience that would be best; fewer lower the score and exclude nobody. */
  readonly yearsPreferred: number | null;
  readonly childContact: ChildContact;
  /** What the placement comes with, and who pays for it. */
  readonly support: readonly Support[];
  /** The last day to apply. */
  readonly deadline: IsoDate | null;
}

/** Terms of reference of which nothing is written yet. */
export const BLANK_TERMS: Omit<TermsOfReference, 'country'> = {
  title: '',
  objective: '',
  outputs: [],
  counterparts: [],
  skills: [],
  ownSkills: [],
  languages: [],
  modality: null,
  place: null,
  startsOn: null,
  endsOn: null,
  minOverlapDays: null,
  weeklyHours: null,
  positions: 1,
  sector: null,
  clearanceLevel: 0,
  licence: null,
  yearsPreferred: null,
  childContact: 'NONE',
  support: [],
  deadline: null,
};

/** A new text with the fields that were given; `undefined`, and `null` where a field cannot be empty, leave it as it is. */
export function withTerms(terms: TermsOfReference, given: Partial<TermsOfReference>): TermsOfReference {
  const blank: TermsOfReference = { ...BLANK_TERMS, country: '' };
  const fields = Object.keys(blank) as (keyof TermsOfReference)[];
  const isGiven = (field: keyof TermsOfReference): boolean =>
    given[field] !== undefined && (given[field] !== null || blank[field] === null);
  const text = Object.fromEntries(
    fields.map((field) => [field, isGiven(field) ? given[field] : terms[field]]),
  ) as unknown as TermsOfReference;
  return {
    ...text,
    ownSkills: cleanOwnWords(text.ownSkills),
    languages: withKeptCodes(text.languages),
    support: cleanSupport(text.support),
  };
}

/** The languages asked for that are none, or none that people speak. */
export const unknownLanguages = (languages: readonly AskedLanguage[]): Finding[] =>
  languages.flatMap(({ code }, i) =>
    languageCode(code) ? [] : [{ field: `languages.${i}.code`, code: 'UNKNOWN_LANGUAGE' }],
  );

/** The text alone of whatever carries it, such as a row. */
export const termsOf = (carrier: TermsOfReference): TermsOfReference => withTerms(carrier, {});

/** The same text without its dates, for a copy. */
export const undated = (terms: TermsOfReference): TermsOfReference => ({
  ...terms,
  startsOn: null,
  endsOn: null,
  deadline: null,
});
