import { isIsoDate } from '#domain/kernel/dates';
import { type HeldSkill, type MatchNeed, type MatchProfessional } from '#domain/marketplace/matching/facts';
import { defaultMinOverlapDays } from '#domain/marketplace/matching/gates.rules';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { CEFR_LEVELS, type Modality } from '#domain/reference/vocabulary';

/**
 * The JSONL format of ranking test sets: professionals and needs, one object a line. It carries no evidence, consents,
 * programmes or freshness, so every skill counts as verified and those gates pass.
 */

/** What a file contains but cannot be used, such as a skill that the taxonomy does not hold. */
export interface Oddity {
  readonly problem: string;
}

/** A line that was understood, and what of it was left out. */
export interface Parsed<T> {
  readonly value: T;
  readonly oddities: readonly Oddity[];
}

/** A line that was not understood. */
export class LineError extends Error {}

type Json = Readonly<Record<string, unknown>>;

const MODES: Readonly<Record<string, Modality>> = {
  virtual: 'VIRTUAL',
  temporary: 'ON_SITE',
  hybrid: 'HYBRID',
};
const ALWAYS = '2199-12-31';
const MAX_ID = 200;

/** Reads the lines of one test set against a taxonomy and, when known, the codes of ISIC. */
export class MatchFiles {
  constructor(
    private readonly taxonomy: MatchTaxonomy,
    private readonly sectors: ReadonlySet<string> | null,
  ) {}

  /** A professional; throws LineError for a line that is no professional. */
  professional(text: string): Parsed<MatchProfessional> {
    const json = object(text);
    const oddities: Oddity[] = [];
    const modalities = list(json, 'modes').map(modality);
    const hoursPerWeek = optionalNumber(json, 'hoursPerWeek', 0, 168);
    const clearance = optionalNumber(json, 'clearance', 0, 3) ?? 0;
    const countries = list(json, 'heritageCountries').map((value) => word(value, 'heritageCountries'));
    if (countries.length === 0) oddities.push({ problem: 'no heritage country: can match no need' });
    const value: MatchProfessional = {
      id: word(json['id'], 'id'),
      version: 1,
      consented: true,
      active: true,
      freshUntil: ALWAYS,
      eligibility: {},
      countries,
      availability: list(json, 'availability').map((item) => ({
        ...dates(item, 'availability'),
        modalities,
        hoursPerWeek,
      })),
      placements: [],
      clearances: clearance > 0 ? [{ level: clearance, validUntil: ALWAYS }] : [],
      licences: [],
      conflicts: [],
      languages: list(json, 'languages').map((item) => {
        const language = part(item, 'languages');
        return { code: word(language['code'], 'languages.code'), level: cefr(language['level'], true) };
      }),
      sectors: list(json, 'sectorsIsic')
        .map((code) => word(code, 'sectorsIsic'))
        .filter((code) => this.isSector(code, oddities)),
      years: optionalNumber(json, 'yearsExperience', 0, 100),
      skills: list(json, 'skills').flatMap((item): HeldSkill[] => {
        const held = part(item, 'skills');
        const skill = this.skill(held['uri'], oddities);
        const level = optionalNumber(held, 'level', 1, 4);
        return skill === null ? [] : [{ skill, level, evidence: 'VERIFIED' }];
      }),
      invitations: 0,
    };
    repeated(
      value.skills.map(({ skill }) => skill),
      oddities,
    );
    return { value, oddities };
  }

  /** A need; throws LineError for a line that is no need. */
  need(text: string): Parsed<MatchNeed> {
    const json = object(text);
    const oddities: Oddity[] = [];
    const window = dates(json['window'], 'window');
    const asked = (name: string, essential: boolean) =>
      list(json, name).flatMap((item) => {
        const wanted = part(item, name);
        const skill = this.skill(wanted['uri'], oddities);
        const level = optionalNumber(wanted, 'minLevel', 1, 4) ?? 1;
        const weight = optionalNumber(wanted, 'weight', 1, 5) ?? 1;
        return skill === null ? [] : [{ skill, level, weight, essential, mandatory: false }];
      });
    const skills = [...asked('requiredSkills', true), ...asked('preferredSkills', false)];
    if (skills.length === 0) oddities.push({ problem: 'no known skills: ranked by the other terms alone' });
    repeated(
      skills.map(({ skill }) => skill),
      oddities,
    );
    const sector =
      json['sectorIsic'] === undefined || json['sectorIsic'] === null
        ? null
        : word(json['sectorIsic'], 'sectorIsic');
    const value: MatchNeed = {
      id: word(json['id'], 'id'),
      version: 1,
      programmeId: 'file',
      institutionId: 'file',
      published: true,
      country: word(json['heritageCountry'], 'heritageCountry'),
      modality: modality(json['mode']),
      window,
      minOverlapDays: optionalNumber(json, 'minOverlapDays', 1, 36_600) ?? defaultMinOverlapDays({ window }),
      hoursPerWeek: optionalNumber(json, 'hoursPerWeek', 0, 168),
      clearance: optionalNumber(json, 'clearanceMin', 0, 3) ?? 0,
      licence: null,
      languages: list(json, 'languages').map((item) => {
        const language = part(item, 'languages');
        const minimum = cefr(language['min'], false) ?? 'A1';
        return {
          code: word(language['code'], 'languages.code'),
          minimum,
          preferred: cefr(language['preferred'], true) ?? minimum,
        };
      }),
      sector: sector !== null && this.isSector(sector, oddities) ? sector : null,
      yearsPreferred: optionalNumber(json, 'yearsPreferred', 0, 100),
      skills,
    };
    return { value, oddities };
  }

  private skill(uri: unknown, oddities: Oddity[]): number | null {
    const number = this.taxonomy.skillNumber.get(word(uri, 'skills.uri'));
    if (number === undefined) oddities.push({ problem: `unknown skill ${String(uri)}: left out` });
    return number ?? null;
  }

  private isSector(code: string, oddities: Oddity[]): boolean {
    const known = this.sectors === null || this.sectors.has(code);
    if (!known) oddities.push({ problem: `unknown sector ${code}: left out` });
    return known;
  }
}

function repeated(skills: readonly number[], oddities: Oddity[]): void {
  if (new Set(skills).size < skills.length)
    oddities.push({ problem: 'a skill is listed twice: the highest level counts' });
}

function object(text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineError('this is not JSON');
  }
  return part(value, 'line');
}

function part(value: unknown, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError(`${name} is not an object`);
  return value as Json;
}

function list(json: Json, name: string): readonly unknown[] {
  const value = json[name] ?? [];
  if (!Array.isArray(value)) throw new LineError(`${name} is not a list`);
  return value as unknown[];
}

function word(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '' && value.length <= MAX_ID) return value;
  throw new LineError(`${name} is missing or no text`);
}

function optionalNumber(json: Json, name: string, least: number, most: number): number | null {
  const value = json[name] ?? null;
  if (value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new LineError(`${name} is not a whole number from ${least} to ${most}`);
}

function dates(value: unknown, name: string): { from: string; to: string } {
  const { from, to } = part(value, name);
  if (typeof from === 'string' && typeof to === 'string' && isIsoDate(from) && isIsoDate(to) && from <= to) {
    return { from, to };
  }
  throw new LineError(`${name} is not a window of two dates in order`);
}

function modality(value: unknown): Modality {
  const known = typeof value === 'string' ? MODES[value] : undefined;
  if (known) return known;
  throw new LineError(`mode ${JSON.stringify(value)} is none of ${Object.keys(MODES).join(', ')}`);
}

function cefr(value: unknown, orNothing: boolean): (typeof CEFR_LEVELS)[number] | null {
  if (orNothing && (value === null || value === undefined)) return null;
  const level = CEFR_LEVELS.find((known) => known === value);
  if (level) return level;
  throw new LineError(`${JSON.stringify(value)} is no level of the CEFR`);
}
