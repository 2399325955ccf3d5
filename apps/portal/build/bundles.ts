import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '../src');

/** The front page, with what lists and forms alike are made of. */
const FRONT = ['screens/welcome/home', 'graphql/limits', 'parts/filters/filters'];
/** The public list of needs, and with it what every list is made of. */
const LISTS = ['screens/marketplace/needs/open-needs'];
/** The desk and the lists that the main menu leads to, for every role. */
const INSIDE = [
  'screens/welcome/desk',
  'screens/marketplace/needs/needs',
  'screens/marketplace/matching/matches',
  'screens/marketplace/candidacies/candidacy-list',
  'screens/placements/placements/placements',
  'screens/outreach/notifications/notifications',
];
const FORMS = ['ui/fields', 'ui/form', 'ui/checks', 'ui/repeat', 'ui/autosave'];
const FORM_PACKAGES = /react-hook-form|@hookform|[\\/]zod[\\/]/;

/**
 * Few files instead of one for each module, for on a slow link each request costs more than its bytes. A bundle is made
 * of screens with all that they import at once, less what an earlier bundle has.
 */
export function bundles() {
  const seen = new Set<string>();
  const of = (roots: readonly string[]) => {
    const files = withImports(roots).filter((file) => !seen.has(file));
    for (const file of files) seen.add(file);
    const own = new Set(files);
    return (id: string) => own.has(id);
  };
  const [front, lists, inside, forms] = [of(FRONT), of(LISTS), of(INSIDE), of(FORMS)];
  const own = { includeDependenciesRecursively: false };
  return [
    // The entry itself stays apart, so that the page can name it.
    { name: 'first', tags: ['$initial' as const], test: /^(?!.*(main\.tsx|index\.html)$)/, priority: 9 },
    { name: 'front', test: front, priority: 8, ...own },
    { name: 'lists', test: lists, priority: 7, ...own },
    { name: 'inside', test: inside, priority: 6, ...own },
    { name: 'forms', test: (id: string) => forms(id) || FORM_PACKAGES.test(id), priority: 5, ...own },
  ];
}

/** Sources of the portal, by their paths below it without endings, with all that they import at once. */
function withImports(roots: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    const file = ['.tsx', '.ts'].map((ending) => join(SOURCES, path + ending)).find(existsSync);
    if (!file || found.has(file)) return;
    found.add(file);
    // Types are gone when it is built, and what is imported by a call is a bundle of its own.
    for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(
      /^import (?!type )[^;]*?from '#portal\/([^']+)';/gm,
    ))
      add(next);
  };
  roots.forEach(add);
  return [...found];
}
