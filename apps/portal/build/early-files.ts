import type { Plugin, Rolldown } from 'vite';
import { LOCALES } from '#portal-build/welcome-shell';

/** The screens that people begin at, by their addresses. */
const SCREENS: Readonly<Record<string, string>> = {
  '/': 'welcome/home.tsx',
  '/open-needs': 'needs/open-needs.tsx',
  '/needs': 'needs/needs.tsx',
  '/matches': 'matching/matches.tsx',
  '/candidacies': 'candidacies/candidacy-list.tsx',
  '/placements': 'placements/placements.tsx',
  '/notifications': 'notifications/notifications.tsx',
  '/sign-in': 'accounts/sign-in.tsx',
};

/**
 * Writes into the page which files it will need: the words of each language, and the screens that people begin at.
 * boot.js asks for those of the reader while the first script is still on its way.
 */
export function earlyFiles(): Plugin {
  return {
    name: 'early-files',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const words = LOCALES.map(
          (locale) => [locale, filesOf(bundle, `/i18n/core/${locale}.json`)] as const,
        );
        const screens = Object.entries(SCREENS).map(([path, file]) => [path, filesOf(bundle, file)] as const);
        const early = { words: Object.fromEntries(words), screens: Object.fromEntries(screens) };
        const content = JSON.stringify(early).replace(/"/g, '&quot;');
        return html.replace('<!--early-->', () => `<meta name="early-files" content="${content}" />`);
      },
    },
  };
}

/** The file of a module with all that it imports at once, less what the page names anyway. */
function filesOf(bundle: Rolldown.OutputBundle, end: string): string[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const entry = new Set(
    chunks.filter(({ isEntry }) => isEntry).flatMap((chunk) => withImports(bundle, chunk)),
  );
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(end));
  if (!found) throw new Error(`No file is built for ${end}`);
  return withImports(bundle, found).filter((file) => !entry.has(file));
}

function withImports(bundle: Rolldown.OutputBundle, { fileName, imports }: Rolldown.OutputChunk): string[] {
  const files = new Set([fileName]);
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const part = bundle[file];
    if (part?.type === 'chunk') part.imports.forEach(add);
  };
  imports.forEach(add);
  return [...files];
}
