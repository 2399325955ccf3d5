import { DomainError } from '#domain/kernel/errors';
import type {
  BroaderRelation,
  Classification,
  Concept,
  ConceptKind,
  ConceptLabels,
  RelationStrength,
  SkillRelation,
  SkillType,
} from '#domain/reference/taxonomy/concept';
import { type ArchiveFile, withArchives } from '#features/reference/taxonomy/archive';
import { csvRows } from '#features/reference/taxonomy/csv-rows';

/**
 * Reads the CSV archives that the ESCO portal offers (version 1.1 and later): the classification, in one or more
 * languages, and the relations. Zip files, or folders into which they were unpacked, in any order.
 * Relations may name concepts that the archives do not hold; ESCO has a few such, and the caller decides.
 * Throws TAXONOMY_ARCHIVE_WRONG, TAXONOMY_FILE_MISSING and what the archive and CSV readers throw.
 *
 * @param onProgress called with the name of each file before it is read
 */
export function readEscoArchives(
  paths: readonly string[],
  onProgress: (file: string) => void = () => undefined,
): Promise<Classification> {
  return withArchives(paths, (files) => readEscoFiles(files, onProgress));
}

/** The same, on files that are open already. */
async function readEscoFiles(
  files: readonly ArchiveFile[],
  onProgress: (file: string) => void = () => undefined,
): Promise<Classification> {
  const byPart = partsOf(files);
  const concepts = new Map<string, DraftConcept>();
  const broader: BroaderRelation[] = [];
  const occupationSkills: SkillRelation[] = [];
  const skillSkills: SkillRelation[] = [];

  const each = async (part: Part, read: (file: ArchiveFile, language: string) => Promise<void>) => {
    for (const { file, language } of byPart.get(part) ?? []) {
      onProgress(file.name);
      await read(file, language);
    }
  };
  for (const [part, kind] of CONCEPT_PARTS) {
    await each(part, (file, language) => readConcepts(concepts, kind, file, language));
  }
  await each('skillsHierarchy', (file, language) => readHierarchy(concepts, file, language));
  for (const part of ['broaderRelationsSkillPillar', 'broaderRelationsOccPillar'] as const) {
    await each(part, async (file) => {
      for await (const row of csvRows(file, ['conceptUri', 'broaderUri'])) {
        broader.push({ narrower: row.conceptUri, broader: row.broaderUri });
      }
    });
  }
  await each('occupationSkillRelations', (file) =>
    readRelations(occupationSkills, file, 'occupationUri', 'skillUri'),
  );
  await each('skillSkillRelations', (file) =>
    readRelations(skillSkills, file, 'originalSkillUri', 'relatedSkillUri'),
  );

  return {
    version: versionOf(files),
    languages: [...new Set([...concepts.values()].flatMap(({ labels }) => Object.keys(labels)))].sort(),
    concepts: [...concepts.values()],
    broader: distinct(broader, (edge) => edge.narrower + edge.broader),
    occupationSkills: distinct(occupationSkills, (edge) => edge.from + edge.skill),
    skillSkills: distinct(skillSkills, (edge) => edge.from + edge.skill),
  };
}

/** The files that the import reads; the collections by theme repeat what these say. */
const PARTS = [
  'skills',
  'skillGroups',
  'occupations',
  'ISCOGroups',
  'skillsHierarchy',
  'broaderRelationsSkillPillar',
  'broaderRelationsOccPillar',
  'occupationSkillRelations',
  'skillSkillRelations',
] as const;
type Part = (typeof PARTS)[number];

const CONCEPT_PARTS: readonly (readonly [Part, ConceptKind])[] = [
  ['skillGroups', 'SKILL_GROUP'],
  ['skills', 'SKILL'],
  ['ISCOGroups', 'ISCO_GROUP'],
  ['occupations', 'OCCUPATION'],
];

/**
 * Releases before 1.2 call the relations `skillSkillRelations.csv`, later ones `skillSkillRelations_en.csv`; a second
 * download is `skills_en (1).csv`, a copy `skills_en - Copy.csv`.
 */
const FILE_NAME = new RegExp(`^(${PARTS.join('|')})(?:_([a-z]{2}))?( ?\\(\\d+\\)| - copy)*\\.csv$`, 'i');

/** Sorts the files into parts; refuses archives of something else, and archives that lack a part. */
function partsOf(files: readonly ArchiveFile[]): Map<Part, { file: ArchiveFile; language: string }[]> {
  const byPart = new Map<Part, { file: ArchiveFile; language: string }[]>();
  const isCopy = ({ name }: ArchiveFile): boolean => FILE_NAME.exec(name)?.[3] !== undefined;
  const taken = new Set<string>();
  // The file itself before its copies: of two with one name, the first is read.
  for (const file of [...files].sort((a, b) => Number(isCopy(a)) - Number(isCopy(b)))) {
    const [, name = '', language = 'en'] = FILE_NAME.exec(file.name) ?? [];
    if (isCopy(file) && taken.has(`${name}_${language}`.toLowerCase())) continue;
    taken.add(`${name}_${language}`.toLowerCase());
    const part = PARTS.find((known) => known.toLowerCase() === name.toLowerCase());
    if (part) byPart.set(part, [...(byPart.get(part) ?? []), { file, language: language.toLowerCase() }]);
  }
  const archives = [...new Set(files.map((file) => file.archive))];
  if (byPart.size === 0) throw new DomainError('TAXONOMY_ARCHIVE_WRONG', { archives });
  const missing = PARTS.filter((part) => part !== 'skillsHierarchy' && !byPart.has(part));
  if (missing.length > 0) {
    throw new DomainError('TAXONOMY_FILE_MISSING', {
      archives,
      missing: missing.map((part) => `${part}*.csv`),
    });
  }
  return byPart;
}

type DraftConcept = Omit<Concept, 'labels'> & { labels: Record<string, ConceptLabels> };

const SKILL_TYPE: Readonly<Record<string, SkillType>> = {
  knowledge: 'KNOWLEDGE',
  'skill/competence': 'COMPETENCE',
};

async function readConcepts(
  concepts: Map<string, DraftConcept>,
  kind: ConceptKind,
  file: ArchiveFile,
  language: string,
): Promise<void> {
  const rows = csvRows(
    file,
    ['conceptUri', 'preferredLabel', 'altLabels', 'description', 'status'],
    ['hiddenLabels', 'code', 'iscoGroup', 'skillType', 'regulatedProfessionNote'],
  );
  let read = 0;
  for await (const row of rows) {
    read += 1;
    if (!isReleased(file, row.status) || row.preferredLabel === '') continue;
    add(concepts, language, textOf(row), {
      uri: row.conceptUri,
      kind,
      code: row.code || /\/isced-f\/(\d+)$/.exec(row.conceptUri)?.[1] || null,
      iscoCode: row.iscoGroup || null,
      skillType: SKILL_TYPE[row.skillType] ?? null,
      regulated: row.regulatedProfessionNote.endsWith('/regulated'),
    });
  }
  // A file with its header alone is a broken download: it would retire every concept that is known.
  if (read === 0) throw new DomainError('TAXONOMY_FILE_EMPTY', { archive: file.archive, file: file.name });
}

/** The words of ESCO for concepts that are in use, and for those that are not. */
const STATUSES: Readonly<Record<string, boolean>> = {
  released: true,
  deprecated: false,
  obsolete: false,
  proposed: false,
  draft: false,
  'to be released': false,
};

/** Whether a status means that the concept is in use, however it is written. Throws TAXONOMY_ROW_WRONG for a word that is not known. */
function isReleased({ archive, name }: ArchiveFile, status: string): boolean {
  const known = STATUSES[status.toLowerCase()];
  if (known === undefined)
    throw new DomainError('TAXONOMY_ROW_WRONG', { archive, file: name, status: status.slice(0, 100) });
  return known;
}

/** Adds the groups that only the hierarchy names (ESCO 1.1.1 has seven), with their codes. */
async function readHierarchy(
  concepts: Map<string, DraftConcept>,
  file: ArchiveFile,
  language: string,
): Promise<void> {
  const levels = ['0', '1', '2', '3'] as const;
  const columns = levels.flatMap((n) => [`Level ${n} URI`, `Level ${n} preferred term`] as const);
  const codes = levels.map((n) => `Level ${n} code` as const);
  for await (const row of csvRows(file, columns, codes)) {
    for (const n of levels) {
      const uri = row[`Level ${n} URI`];
      const preferred = row[`Level ${n} preferred term`];
      if (uri === '' || preferred === '' || concepts.get(uri)?.labels[language]) continue;
      const labels = { preferred, alternatives: [], hidden: [], description: '' };
      const code = row[`Level ${n} code`] || null;
      add(concepts, language, labels, {
        uri,
        kind: 'SKILL_GROUP',
        code,
        iscoCode: null,
        skillType: null,
        regulated: false,
      });
    }
  }
}

function add(
  concepts: Map<string, DraftConcept>,
  language: string,
  labels: ConceptLabels,
  facts: Omit<Concept, 'labels'>,
): void {
  const known = concepts.get(facts.uri);
  if (known) known.labels[language] = labels;
  else concepts.set(facts.uri, { ...facts, labels: { [language]: labels } });
}

function textOf(
  row: Record<'preferredLabel' | 'altLabels' | 'hiddenLabels' | 'description', string>,
): ConceptLabels {
  const preferred = row.preferredLabel;
  const alternatives = linesOf(row.altLabels).filter((label) => label !== preferred);
  const hidden = linesOf(row.hiddenLabels).filter(
    (label) => label !== preferred && !alternatives.includes(label),
  );
  return { preferred, alternatives, hidden, description: row.description };
}

/** Labels are one to a line; some releases separate them with a bar. */
function linesOf(labels: string): string[] {
  return [...new Set(labels.split(/\r?\n| \| /).map((label) => label.trim()))].filter(
    (label) => label !== '',
  );
}

const STRENGTH: Readonly<Record<string, RelationStrength>> = { essential: 'ESSENTIAL', optional: 'OPTIONAL' };

async function readRelations<F extends string, T extends string>(
  relations: SkillRelation[],
  file: ArchiveFile,
  from: F,
  to: T,
): Promise<void> {
  for await (const row of csvRows<'relationType' | F | T>(file, ['relationType', from, to])) {
    const strength = STRENGTH[row.relationType];
    if (!strength) {
      throw new DomainError('TAXONOMY_ROW_WRONG', {
        archive: file.archive,
        file: file.name,
        relationType: row.relationType,
      });
    }
    relations.push({ from: row[from], skill: row[to], strength });
  }
}

/** The release is in the names of the archives only. */
function versionOf(files: readonly ArchiveFile[]): string {
  for (const { archive } of files) {
    const version = /v?(\d+\.\d+(?:\.\d+)?)/.exec(archive)?.[1];
    if (version) return version;
  }
  return 'unknown';
}

function distinct<T>(edges: readonly T[], key: (edge: T) => string): T[] {
  return [...new Map(edges.map((edge) => [key(edge), edge])).values()];
}
