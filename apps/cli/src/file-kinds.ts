/** Where a kind of file may be: a library or application by its folder's name, or anywhere. */
type Place = string;

/** Suffix of a file name (`service` of `need.service.ts`) and the places it belongs to. */
export type FileKinds = ReadonlyMap<string, readonly Place[]>;

/** Names that say nothing; what is in such a file has a better one. */
const EMPTY_NAMES = /^index\.|(^|[-.])(utils?|helpers?|common|misc|base|shared|types)(?=[-.])/;
const WELL_FORMED = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs)$/;
const TEST = /\.(medium\.)?spec$|\.(e2e|browser)-spec$/;
const WHOLE_SYSTEM = /\.(e2e|browser)-spec$/;
const MIGRATION = /^libs\/features\/src\/migrations\/\d{13}-[a-z0-9-]+\.ts$/;

/**
 * Reads the closed list of file kinds from its table in `docs/architecture.md`: the first column names the places, the
 * second the suffixes in backticks; an empty place repeats the one above.
 */
export function readFileKinds(architecture: string): FileKinds {
  const kinds = new Map<string, Place[]>();
  let places: string[] = [];
  for (const row of tableRows(architecture, '| where | suffix |')) {
    const [where = '', suffixes = ''] = row;
    if (where) places = where.split(/\s+/);
    for (const [, suffix = ''] of suffixes.matchAll(/`\.([a-z0-9-]+)`/g)) {
      kinds.set(suffix, [...(kinds.get(suffix) ?? []), ...places]);
    }
  }
  return kinds;
}

function tableRows(text: string, header: string): string[][] {
  const [, after = ''] = text.split(header);
  const lines = after.split('\n').slice(2);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What is wrong with the name or the place of each file: one sentence a fault, none when all is well. */
export function misnamed(files: readonly string[], kinds: FileKinds): string[] {
  return files
    .filter((file) => !MIGRATION.test(file))
    .flatMap((file) => {
      const fault = faultOf(file, kinds);
      return fault ? [`${file}: ${fault}`] : [];
    });
}

function faultOf(file: string, kinds: FileKinds): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!WELL_FORMED.test(name)) return 'names are lower case with hyphens, then dotted suffixes';
  if (EMPTY_NAMES.test(name)) return 'the name says nothing of what is inside';
  const stem = name.replace(/\.(ts|tsx|mjs)$/, '');
  if (TEST.test(stem) && WHOLE_SYSTEM.test(stem) !== /\/test\//.test(file)) {
    return 'an e2e-spec belongs in test/, and so does a browser-spec; every other spec beside what it tests';
  }
  const [, suffix] = stem.replace(TEST, '').split('.');
  if (!suffix) return undefined;
  const places = kinds.get(suffix);
  if (!places) return `no kind of file is called .${suffix}`;
  const [, place = ''] = file.split('/');
  if (!places.includes('anywhere') && !places.includes(place)) {
    return `.${suffix} belongs to ${places.join(', ')}`;
  }
  return undefined;
}
