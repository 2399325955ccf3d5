import { readdirSync, readFileSync } from 'node:fs';

/** A package as package-lock.json writes it down. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The packages of a lock by their folders; the product itself is at ''. */
export type Lock = Readonly<Record<string, LockedPackage>>;

/** A package that the product is made of. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
}

/** Licences that ask for no more than their notice, by SPDX identifier (decision 27). */
const ACCEPTED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'Bitstream-Vera',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
]);

/** Packages that name no SPDX licence in their package.json, and the one that their licence file is. */
const BY_FILE: Readonly<Record<string, string>> = {
  busboy: 'MIT',
  'dejavu-fonts-ttf': 'Bitstream-Vera',
  duck: 'BSD-2-Clause',
  'png-js': 'MIT',
  streamsearch: 'MIT',
};

/** Whether an SPDX expression leaves a choice that is accepted: one side of OR, both of AND. */
export const isAccepted = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => ACCEPTED.has(id)));

/** The packages that these roots lead to, in the order of their names. Throws when one has no accepted licence. */
export function noticesOf(lock: Lock, roots: readonly string[]): Notice[] {
  const found = new Map<string, Notice>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(lock, name, from);
    const locked = folder === undefined ? undefined : lock[folder];
    if (folder === undefined || !locked || found.has(folder)) return;
    const licence = BY_FILE[name] ?? locked.license ?? 'none';
    if (!isAccepted(licence)) throw new Error(`${name} has a licence that is not accepted: ${licence}.`);
    found.set(folder, { name, version: locked.version ?? '', licence });
    for (const next of neededBy(locked)) visit(next, folder);
  };
  for (const root of roots) visit(root, '');
  const lines = new Map([...found.values()].map((notice) => [`${notice.name} ${notice.version}`, notice]));
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
}

/** Where Node finds a package: in the nearest node_modules at or above the folder that asks. */
function folderOf(lock: Lock, name: string, from: string): string | undefined {
  const folder = `${from}/node_modules/${name}`.replace(/^\//, '');
  if (folder in lock) return folder;
  if (from === '') return undefined;
  return folderOf(lock, name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

/** Peers are not followed: whoever asks for one names it too. */
const neededBy = (locked: LockedPackage): string[] => [
  ...Object.keys(locked.dependencies ?? {}),
  ...Object.keys(locked.optionalDependencies ?? {}),
];

/** Names of packages in import statements: not our own `#…`, not Node's own. */
const IMPORT = /\bfrom '((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^']*)?'/g;

/** What the sources of the portal import, which its build puts into the files for the browser. */
function portalPackages(): string[] {
  const folder = 'apps/portal/src';
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.spec)\.tsx?$/.test(name),
  );
  const names = sources.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)];
}

/** The page of notices: every package that a running product or a visitor's browser loads. */
export function noticePage(): string {
  const lock = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lock }).packages;
  const own = lock[''];
  const roots = [...(own ? neededBy(own) : []), ...portalPackages()];
  const notices = noticesOf(lock, roots);
  const rows = notices.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    '# Third-party notices',
    'Generated from package-lock.json by `npm run generate`; do not edit.',
    `Skillroots is under the [Apache License 2.0](LICENSE). A running product and its portal are also made of these ` +
      `${String(notices.length)} packages, each under its own licence. The text of each is in its folder in ` +
      '`node_modules`; those of the portal are also served with it, at `/licences.md`.',
    ['| package | version | licence (SPDX) |', '|---|---|---|', ...rows].join('\n'),
    'The map of the world is Natural Earth, in the public domain, by way of `world-atlas`. The ESCO classification of ' +
      'the European Commission is not part of this code.',
  ]
    .join('\n\n')
    .concat('\n');
}
