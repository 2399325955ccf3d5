import { isIsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import { languageMet } from '#domain/kernel/languages/languages';
import {
  type AskedSkill,
  type ConceptNumber,
  type HeldLanguage,
  type HeldSkill,
  type MatchNeed,
  type MatchProfessional,
} from '#domain/marketplace/matching/facts';
import {
  type OccupationDemand,
  occupationDemand,
  type OccupationProfile,
  occupationProfile,
} from '#domain/marketplace/matching/occupation-fit';
import { type NearSkills, nearSkills } from '#domain/marketplace/matching/proximity';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { EVIDENCE_KINDS } from '#domain/reference/vocabulary';

/** A need made ready for many scores: checked, each skill once, with all that depends on the need alone. */
export interface ReadyNeed {
  readonly need: MatchNeed;
  readonly taxonomyVersion: string;
  /** In the order of the need, essential ones first. */
  readonly asked: readonly AskedSkill[];
  /** For each asked skill: the skills that are worth something for it. */
  readonly near: readonly NearSkills[];
  /** Which occupations the asked skills tell of. */
  readonly occupations: OccupationProfile;
  /** Null when the skills tell no occupation. */
  readonly demand: OccupationDemand | null;
}

/** A professional made ready: checked, each skill once, with the occupation profile of this profile version. */
export interface ReadyProfessional extends MatchProfessional {
  readonly taxonomyVersion: string;
  readonly occupations: OccupationProfile;
}

/** Skills that one need may ask, and that one profile may hold. */
const MOST_ASKED = 200;
const MOST_HELD = 1000;

/** Throws MATCHING_FACT_OUT_OF_RANGE for a level, weight or figure outside its range. */
export function readyNeed(taxonomy: MatchTaxonomy, need: MatchNeed): ReadyNeed {
  windowInRange(need.window);
  inRange('minOverlapDays', need.minOverlapDays, 1, 36_600);
  inRange('clearance', need.clearance, 0, 3);
  inRange('hoursPerWeek', need.hoursPerWeek ?? 0, 0, 168);
  inRange('yearsPreferred', need.yearsPreferred ?? 0, 0, 100);
  inRange('skills.length', need.skills.length, 0, MOST_ASKED);
  need.skills.forEach(({ skill, level, weight }, i) => {
    inRange(`skills.${i}.skill`, skill, 0, taxonomy.skills.length - 1);
    inRange(`skills.${i}.level`, level, 1, 4);
    inRange(`skills.${i}.weight`, weight, 1, 10);
  });
  const asked = mergeAsked(need.skills);
  const profile = occupationProfile(
    taxonomy,
    asked.map(({ skill }) => skill),
  );
  return {
    need,
    taxonomyVersion: taxonomy.version,
    asked,
    near: asked.map(({ skill }) => nearSkills(taxonomy, skill)),
    occupations: profile,
    demand: occupationDemand(taxonomy, profile),
  };
}

/** Throws MATCHING_FACT_OUT_OF_RANGE for a level or figure outside its range. */
export function readyProfessional(taxonomy: MatchTaxonomy, facts: MatchProfessional): ReadyProfessional {
  inRange('years', facts.years ?? 0, 0, 100);
  facts.availability.forEach(({ hoursPerWeek }, i) =>
    inRange(`availability.${i}.hoursPerWeek`, hoursPerWeek ?? 0, 0, 168),
  );
  facts.clearances.forEach(({ level }, i) => inRange(`clearances.${i}.level`, level, 1, 3));
  inRange('skills.length', facts.skills.length, 0, MOST_HELD);
  facts.skills.forEach(({ skill, level }, i) => {
    inRange(`skills.${i}.skill`, skill, 0, taxonomy.skills.length - 1);
    inRange(`skills.${i}.level`, level ?? 1, 1, 4);
  });
  const skills = mergeHeld(facts.skills);
  const occupations = occupationProfile(
    taxonomy,
    skills.map(({ skill }) => skill),
  );
  const languages = withGroups(facts.languages);
  return { ...facts, skills, languages, occupations, taxonomyVersion: taxonomy.version };
}

/** The languages of a person with the groups that they meet: who speaks Sorani meets a need for Kurdish. */
const withGroups = (languages: readonly HeldLanguage[]): HeldLanguage[] => [
  ...languages,
  ...languages.flatMap(({ code, level }) => {
    const group = languageMet(code);
    return group ? [{ code: group, level }] : [];
  }),
];

/** A skill asked twice keeps its highest level and weight; essential and mandatory win. Essential ones come first. */
function mergeAsked(skills: readonly AskedSkill[]): AskedSkill[] {
  const merged = new Map<ConceptNumber, AskedSkill>();
  for (const skill of skills) {
    const known = merged.get(skill.skill) ?? skill;
    merged.set(skill.skill, {
      skill: skill.skill,
      level: Math.max(known.level, skill.level),
      weight: Math.max(known.weight, skill.weight),
      essential: known.essential || skill.essential,
      mandatory: known.mandatory || skill.mandatory,
    });
  }
  const all = [...merged.values()].map((skill) => ({
    ...skill,
    mandatory: skill.essential && skill.mandatory,
  }));
  return [...all.filter(({ essential }) => essential), ...all.filter(({ essential }) => !essential)];
}

/** A skill held twice keeps its highest level, and of equal levels the best evidence; sorted by number. */
function mergeHeld(skills: readonly HeldSkill[]): HeldSkill[] {
  const merged = new Map<ConceptNumber, HeldSkill>();
  for (const skill of skills) {
    const known = merged.get(skill.skill);
    if (!known || rank(skill) > rank(known)) merged.set(skill.skill, skill);
  }
  return [...merged.values()].sort((a, b) => a.skill - b.skill);
}

const rank = ({ level, evidence }: HeldSkill): number =>
  (level ?? 0) * EVIDENCE_KINDS.length + EVIDENCE_KINDS.indexOf(evidence);

/** Days that the engines can count: those of the years 2000 to 2178. */
function windowInRange({ from, to }: MatchNeed['window']): void {
  if (isIsoDate(from) && isIsoDate(to) && from >= '2000' && from <= to && to < '2179') return;
  throw new DomainError('MATCHING_FACT_OUT_OF_RANGE', { field: 'window', from, to });
}

function inRange(field: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new DomainError('MATCHING_FACT_OUT_OF_RANGE', { field, value, least, most });
}
