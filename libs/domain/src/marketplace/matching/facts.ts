import type { DateWindow, IsoDate } from '#domain/kernel/dates';
import type { GateAnswer } from '#domain/parties/programmes/eligibility.rules';
import type { CefrLevel, EvidenceKind, Modality } from '#domain/reference/vocabulary';

/**
 * What matching knows of a need and of a professional. Plain values only, and only such as may decide: the types hold
 * no name, photo, sex, age, birth date or nationality, and a test on them says so. Rules of eligibility that look at
 * such data are answered elsewhere and enter here as one word.
 */

/** The dense number of a skill or occupation within one taxonomy version; see `MatchTaxonomy`. */
export type ConceptNumber = number;

/** A skill that a need asks for. */
export interface AskedSkill {
  readonly skill: ConceptNumber;
  /** Level asked, 1 (basic) to 4 (expert). */
  readonly level: number;
  /** Importance, 1 to 10. */
  readonly weight: number;
  /** Essential skills decide coverage; desirable ones only add to it. */
  readonly essential: boolean;
  /** A mandatory skill must be covered to one half by itself. Only essential skills are. */
  readonly mandatory: boolean;
}

/** A skill that a professional holds. */
export interface HeldSkill {
  readonly skill: ConceptNumber;
  /** 1 (basic) to 4 (expert); null when not said. */
  readonly level: number | null;
  readonly evidence: EvidenceKind;
}

/** A language that a need asks for. */
interface AskedLanguage {
  /** ISO 639-1, or 639-3 where there is none. */
  readonly code: string;
  readonly minimum: CefrLevel;
  readonly preferred: CefrLevel;
}

/** A language of a professional; without a level it counts as unknown, which fails. */
export interface HeldLanguage {
  readonly code: string;
  readonly level: CefrLevel | null;
}

/** One published need as matching sees it. */
export interface MatchNeed {
  readonly id: string;
  readonly version: number;
  readonly programmeId: string;
  readonly institutionId: string;
  readonly published: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly modality: Modality;
  readonly window: DateWindow;
  /** Days of the window for which the professional must be free, at least 1. */
  readonly minOverlapDays: number;
  /** Hours a week; null when not said. */
  readonly hoursPerWeek: number | null;
  /** Clearance level required, 0 (none) to 3. */
  readonly clearance: number;
  /** The regulated profession (ESCO URI) whose licence is required; null when none is. */
  readonly licence: string | null;
  readonly languages: readonly AskedLanguage[];
  /** ISIC Rev.4 code of any depth; null when not said. */
  readonly sector: string | null;
  /** Years of experience preferred; null or 0 when that does not matter. */
  readonly yearsPreferred: number | null;
  readonly skills: readonly AskedSkill[];
}

/** A span of days in which a professional is free. */
export interface Availability extends DateWindow {
  readonly modalities: readonly Modality[];
  /** Hours a week; null when not said. */
  readonly hoursPerWeek: number | null;
}

/** A clearance that was granted. */
interface HeldClearance {
  /** 1 to 3; a higher one includes the lower ones. */
  readonly level: number;
  /** Last day on which it is valid. */
  readonly validUntil: IsoDate;
}

/** One professional as matching sees it. */
export interface MatchProfessional {
  readonly id: string;
  /** Version of the profile. */
  readonly version: number;
  /** Consented to be matched and to be shown to institutions. */
  readonly consented: boolean;
  readonly active: boolean;
  /** Last day on which the profile counts as fresh. */
  readonly freshUntil: IsoDate;
  /** By programme id: whether its rules of eligibility are met; a programme not named is unknown. */
  readonly eligibility: Readonly<Record<string, GateAnswer>>;
  /** Heritage countries, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly availability: readonly Availability[];
  /** Windows of live placements, which no new one may overlap. */
  readonly placements: readonly DateWindow[];
  readonly clearances: readonly HeldClearance[];
  /** Regulated professions (ESCO URIs) for which a valid licence is held. */
  readonly licences: readonly string[];
  /** Institutions with which a conflict of interest was declared. */
  readonly conflicts: readonly string[];
  readonly languages: readonly HeldLanguage[];
  /** ISIC Rev.4 codes of the sectors worked in. */
  readonly sectors: readonly string[];
  /** Whole years of experience; null when not said. */
  readonly years: number | null;
  readonly skills: readonly HeldSkill[];
  /** Invitations received in the last 30 days. */
  readonly invitations: number;
}
