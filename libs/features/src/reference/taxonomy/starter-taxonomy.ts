import { readFileSync } from 'node:fs';
import type {
  BroaderRelation,
  Classification,
  Concept,
  ConceptLabels,
  SkillRelation,
  SkillType,
} from '#domain/reference/taxonomy/concept';
import { type Sector, sectorsInOrder } from '#domain/reference/taxonomy/sector';

/**
 * Raised with every change of the files in `starter/`, so that installations take the change over at their next start.
 */
const RELEASE = '4';

/** The project's own identifiers; a slug, once released, keeps its meaning. */
const URI = {
  skill: (id: string) => `urn:skillroots:skill:${id}`,
  group: (id: string) => `urn:skillroots:skill-group:${id}`,
  occupation: (id: string) => `urn:skillroots:occupation:${id}`,
  isco: (code: string) => `urn:skillroots:isco-08:${code}`,
};

interface GroupRow {
  readonly id: string;
  readonly parent?: string;
  readonly labels: Readonly<Record<string, string>>;
}

interface SkillRow {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly alternatives: readonly string[];
  readonly description: string;
  readonly type?: SkillType;
  readonly broader?: readonly string[];
  /** Skills that this one needs, or that go well with it. */
  readonly essential?: readonly string[];
  readonly optional?: readonly string[];
}

interface OccupationRow {
  readonly id: string;
  readonly label: string;
  readonly alternatives: readonly string[];
  readonly description: string;
  /** ISCO-08 unit group. */
  readonly isco: string;
  readonly essential: readonly string[];
  readonly optional: readonly string[];
}

/**
 * The classification that Skillroots brings along, in words of its own, so that the product works before any import:
 * skills and occupations of the sectors that placements use most, and the ISCO-08 groups (codes and titles of the
 * standard) that holds the occupations.
 */
export function starterClassification(): Classification {
  const groups = rows<GroupRow>('skill-groups');
  const skills = rows<SkillRow>('skills');
  const occupations = rows<OccupationRow>('occupations');
  const isco = rows<{ code: string; label: string }>('isco');
  const concepts = [
    ...groups.map(groupConcept),
    ...skills.map(skillConcept),
    ...isco.map(iscoConcept),
    ...occupations.map(occupationConcept),
  ];
  return {
    version: RELEASE,
    languages: [...new Set(concepts.flatMap(({ labels }) => Object.keys(labels)))].sort(),
    concepts,
    broader: [
      ...groups.flatMap(({ id, parent }) => (parent ? [edge(URI.group(id), URI.group(parent))] : [])),
      ...skills.flatMap(({ id, group, broader = [] }) =>
        [URI.group(group), ...broader.map(URI.skill)].map((wider) => edge(URI.skill(id), wider)),
      ),
      ...isco.flatMap(({ code }) =>
        code.length > 1 ? [edge(URI.isco(code), URI.isco(code.slice(0, -1)))] : [],
      ),
      ...occupations.map(({ id, isco: code }) => edge(URI.occupation(id), URI.isco(code))),
    ],
    occupationSkills: occupations.flatMap((row) => needs(URI.occupation(row.id), row)),
    skillSkills: skills.flatMap((row) => needs(URI.skill(row.id), row)),
  };
}

/** Sections, divisions and groups of ISIC Rev.4 by their official titles; classes come with an import. */
export function starterSectors(): readonly Sector[] {
  return sectorsInOrder(rows<{ code: string; labels: Record<string, string> }>('isic'));
}

/**
 * Which ESCO concept means the same as a starter concept of another name; equal labels find each other by themselves.
 */
export function starterCounterparts(): readonly Counterpart[] {
  return rows<Counterpart>('esco');
}

/** A starter concept and the ESCO concept to read in its place, by URI. */
export interface Counterpart {
  readonly uri: string;
  readonly esco: string;
}

function rows<T>(name: string): readonly T[] {
  return read<readonly T[]>(name);
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./starter/${name}.json`, import.meta.url), 'utf8')) as T;
}

/**
 * What concepts are called in other languages, by their ids: the preferred name, then the other forms that people type.
 * Drafts: nobody who speaks the language has read them yet.
 */
type OtherLabels = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const OCCUPATION_LABELS = read<OtherLabels>('occupation-labels');
/** Of the skills that placements use most; the others are English still. */
const SKILL_LABELS = read<OtherLabels>('skill-labels');

const edge = (narrower: string, broader: string): BroaderRelation => ({ narrower, broader });

function needs(from: string, row: Pick<SkillRow, 'essential' | 'optional'>): SkillRelation[] {
  return [
    ...(row.essential ?? []).map((id) => ({ from, skill: URI.skill(id), strength: 'ESSENTIAL' as const })),
    ...(row.optional ?? []).map((id) => ({ from, skill: URI.skill(id), strength: 'OPTIONAL' as const })),
  ];
}

const PLAIN = { code: null, iscoCode: null, skillType: null, regulated: false } as const;

function named(preferred: string, alternatives: readonly string[] = [], description = ''): ConceptLabels {
  return { preferred, alternatives, hidden: [], description };
}

const otherLabels = (given: OtherLabels[string] = {}): Record<string, ConceptLabels> =>
  Object.fromEntries(
    Object.entries(given).map(([language, [preferred = '', ...more]]) => [language, named(preferred, more)]),
  );

function groupConcept({ id, labels }: GroupRow): Concept {
  const names = Object.entries(labels).map(([language, label]) => [language, named(label)] as const);
  return { ...PLAIN, uri: URI.group(id), kind: 'SKILL_GROUP', labels: Object.fromEntries(names) };
}

function skillConcept({ id, label, alternatives, description, type = 'COMPETENCE' }: SkillRow): Concept {
  const labels = { en: named(label, alternatives, description), ...otherLabels(SKILL_LABELS[id]) };
  return { ...PLAIN, uri: URI.skill(id), kind: 'SKILL', skillType: type, labels };
}

function iscoConcept({ code, label }: { code: string; label: string }): Concept {
  return { ...PLAIN, uri: URI.isco(code), kind: 'ISCO_GROUP', code, labels: { en: named(label) } };
}

function occupationConcept({ id, label, alternatives, description, isco }: OccupationRow): Concept {
  const labels = { en: named(label, alternatives, description), ...otherLabels(OCCUPATION_LABELS[id]) };
  return { ...PLAIN, uri: URI.occupation(id), kind: 'OCCUPATION', iscoCode: isco, labels };
}
