import type { DateWindow, IsoDate } from '#domain/kernel/dates';
import type { CefrLevel, Modality } from '#domain/reference/vocabulary';

/** What ties a person to a heritage country; stated by the person, never checked against papers. */
export const HERITAGE_BASES = [
  'BORN_THERE',
  'PARENT',
  'GRANDPARENT',
  'CITIZENSHIP',
  'FAMILY',
  'OTHER',
] as const;
export type HeritageBasis = (typeof HERITAGE_BASES)[number];

/** A country that the person would like to give something back to. */
export interface HeritageCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly basis: HeritageBasis;
}

/** What the person has at home to work with. */
export const CONNECTIVITIES = ['NONE', 'UNRELIABLE', 'MOBILE', 'BROADBAND'] as const;
export type Connectivity = (typeof CONNECTIVITIES)[number];

/**
 * What a person may agree to, each by itself and each to be taken back. MATCHING and SHARING are needed to be proposed.
 */
export const CONSENT_PURPOSES = ['MATCHING', 'SHARING', 'STATISTICS', 'NEWS', 'MAPPING'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** The consents without which nobody is matched or shown to an institution. */
export const REQUIRED_CONSENTS: readonly ConsentPurpose[] = ['MATCHING', 'SHARING'];

/** A skill that the person holds. */
export interface HeldSkill {
  /** ESCO concept URI, or one of the starter taxonomy. */
  readonly conceptUri: string;
  /** 1 basic, 2 working, 3 advanced, 4 expert; null when not said. */
  readonly level: number | null;
  /** Whole years of use; null when not said. */
  readonly years: number | null;
}

/** A language and how well it is known, overall and by kind of use; null when not said. */
export interface HeldLanguage {
  /** ISO 639-1, or 639-3 where there is none. */
  readonly code: string;
  readonly overall: CefrLevel | null;
  readonly listening: CefrLevel | null;
  readonly reading: CefrLevel | null;
  readonly speaking: CefrLevel | null;
  readonly writing: CefrLevel | null;
}

/** Days in which the person is free, in which ways of working, and for how many hours a week (null: not said). */
export interface AvailabilityWindow extends DateWindow {
  readonly modalities: readonly Modality[];
  readonly weeklyHours: number | null;
}

/** A licence for a regulated profession. */
export interface Licence {
  /** ESCO URI of the occupation. */
  readonly occupationUri: string;
  /** Where it was given, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The last day on which it is valid; null when it does not end. */
  readonly validUntil: IsoDate | null;
}

/** A post that the person held. */
export interface Experience {
  readonly title: string;
  readonly organisation: string;
  /** ISO 3166-1 alpha-2; null when not said. */
  readonly country: string | null;
  /** First day; the first of the month or year where no more is known. */
  readonly startsOn: IsoDate | null;
  /** Last day; null while it lasts. */
  readonly endsOn: IsoDate | null;
  readonly description: string | null;
}

/** Something that the person has studied. */
export interface Education {
  readonly title: string;
  readonly school: string;
  /** ISCED 2011 level, 0–8; null when not said. */
  readonly level: number | null;
  /** ISCED-F 2013 code of two to four digits; null when not said. */
  readonly field: string | null;
  readonly endsOn: IsoDate | null;
}

/** The plain fields of a profile, as its owner has them so far. */
export interface ProfileBasics {
  readonly headline: string | null;
  readonly summary: string | null;
  /** Where the person lives, ISO 3166-1 alpha-2. */
  readonly residenceCountry: string | null;
  /** The region of that country, where it has regions: `GB-TLI`; null when not said. */
  readonly residenceRegion: string | null;
  /** Whole years of professional experience, 0–70. */
  readonly yearsExperience: number | null;
  /** Highest ISCED 2011 level, 0–8. */
  readonly educationLevel: number | null;
  /** ISCED-F 2013 code of two to four digits. */
  readonly educationField: string | null;
  readonly modalities: readonly Modality[];
  /** Skills in the person’s own words, which the taxonomy does not know; matched by nothing. */
  readonly ownSkills: readonly string[];
  /** Hours a week that the person would like to give, 1–60. */
  readonly weeklyHours: number | null;
  /** Hours a day that must not be exceeded, 1–12. */
  readonly maxDailyHours: number | null;
  readonly connectivity: Connectivity | null;
  /** What the person needs in order to work well; seen by the person and the case officer only. */
  readonly accommodationNeeds: string | null;
}

/** The sections of a profile. Each is saved as a whole, the plain fields of `basics` one by one. */
export interface ProfileSections {
  readonly basics: Partial<ProfileBasics>;
  readonly heritage: readonly HeritageCountry[];
  readonly skills: readonly HeldSkill[];
  readonly languages: readonly HeldLanguage[];
  /** ISIC Rev.4 codes. */
  readonly sectors: readonly string[];
  readonly windows: readonly AvailabilityWindow[];
  readonly licences: readonly Licence[];
  readonly experience: readonly Experience[];
  readonly education: readonly Education[];
}
