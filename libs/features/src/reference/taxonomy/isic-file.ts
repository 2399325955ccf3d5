import { text } from 'node:stream/consumers';
import { DomainError } from '#domain/kernel/errors';
import { type Sector, sectorLevel, sectorsInOrder } from '#domain/reference/taxonomy/sector';
import { type ArchiveFile, unreadable, withArchives } from '#features/reference/taxonomy/archive';
import { csvRows } from '#features/reference/taxonomy/csv-rows';

/**
 * Reads ISIC Rev.4 from files of either shape, one file a language:
 * - a JSON tree: `{"sections": [{"section", "description", "divisions": [{"division", "description", "groups": […]}]}]}`
 * - the structure list of the United Nations Statistics Division: CSV with the columns `Code` and `Description`
 *
 * The language is the end of the name, `isic-rev4-ar.json`; without one it is English.
 * Throws TAXONOMY_ARCHIVE_WRONG and what the archive and CSV readers throw.
 */
export function readIsicFiles(paths: readonly string[]): Promise<readonly Sector[]> {
  return withArchives(paths, async (files) => {
    const byCode = new Map<string, { code: string; labels: Record<string, string> }>();
    for (const file of files.filter(({ name }) => READERS.some(([suffix]) => suffix.test(name)))) {
      const language = /[-_.]([a-z]{2})\.\w+$/i.exec(file.name)?.[1]?.toLowerCase() ?? 'en';
      for (const { code, title } of await titlesOf(file)) {
        const known = byCode.get(code);
        if (known) known.labels[language] = title;
        else byCode.set(code, { code, labels: { [language]: title } });
      }
    }
    const sectors = sectorsInOrder([...byCode.values()]);
    const whole =
      sectors.some(({ level }) => level === 'SECTION') && sectors.every((sector) => isPlaced(sector, byCode));
    if (!whole) throw wrong(files);
    return sectors;
  });
}

interface Title {
  readonly code: string;
  readonly title: string;
}

const READERS: readonly (readonly [RegExp, (file: ArchiveFile) => Promise<Title[]>])[] = [
  [/\.json$/i, treeTitles],
  [/\.(csv|txt)$/i, listTitles],
];

function titlesOf(file: ArchiveFile): Promise<Title[]> {
  const reader = READERS.find(([suffix]) => suffix.test(file.name))?.[1];
  if (!reader) throw wrong([file]);
  return reader(file);
}

async function listTitles(file: ArchiveFile): Promise<Title[]> {
  const titles: Title[] = [];
  for await (const row of csvRows(file, ['Code', 'Description'])) {
    titles.push({ code: row.Code.toUpperCase(), title: row.Description });
  }
  return titles;
}

async function treeTitles(file: ArchiveFile): Promise<Title[]> {
  const source = await text(await file.open()).catch((cause: unknown) => {
    throw unreadable(file.archive, cause);
  });
  try {
    return [...walk(JSON.parse(source))];
  } catch {
    throw wrong([file]);
  }
}

/** The member that names the code at each level, and the member that holds the next level. */
const LEVELS = [
  ['section', 'divisions'],
  ['division', 'groups'],
  ['group', 'classes'],
  ['class', ''],
] as const;

function* walk(node: unknown, members: unknown = fieldOf(node, 'sections'), depth = 0): Generator<Title> {
  const [codeMember, next] = LEVELS[depth] ?? ['', ''];
  if (!Array.isArray(members)) return;
  for (const member of members) {
    const code = String(fieldOf(member, codeMember)).toUpperCase();
    yield { code, title: String(fieldOf(member, 'description')).trim() };
    yield* walk(member, fieldOf(member, next), depth + 1);
  }
}

function fieldOf(node: unknown, name: string): unknown {
  return (node as Record<string, unknown> | null)?.[name];
}

function isPlaced({ code, parentCode }: Sector, known: ReadonlyMap<string, unknown>): boolean {
  return sectorLevel(code) === 'SECTION' || (parentCode !== null && known.has(parentCode));
}

function wrong(files: readonly ArchiveFile[]): DomainError {
  return new DomainError('TAXONOMY_ARCHIVE_WRONG', {
    archives: [...new Set(files.map(({ archive }) => archive))],
  });
}
