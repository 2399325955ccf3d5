import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CORE = join(import.meta.dirname, '../src/i18n/core');
/** The languages of the portal. */
export const LOCALES = ['en', 'fr', 'ar', 'es', 'so'];

/**
 * Writes the welcome words into index.html in every language, so that a first visitor on a slow link reads them
 * before any script has arrived; boot.js has set `lang` by then and the style sheet shows that language only.
 */
export function welcomeShell(): Plugin {
  return {
    name: 'welcome-shell',
    transformIndexHtml: (html) =>
      html
        .replace('<!--welcome-->', () => LOCALES.map(words).join(''))
        .replace('<!--/head-->', () => `${head()}<!--/head-->`),
  };
}

const catalogue = (locale: string) =>
  JSON.parse(readFileSync(join(CORE, `${locale}.json`), 'utf8')) as Record<string, string>;
const escaped = (text = '') => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** What the site says of itself to programs that run no script, in English; the API says more of single pages. */
function head() {
  const { 'home.title': title, 'home.lead': lead } = catalogue('en');
  return `<meta name="description" content="${escaped(lead)}" /><meta property="og:title" content="${escaped(title)}" />`;
}

function words(locale: string) {
  const text = catalogue(locale);
  const dir = locale === 'ar' ? 'rtl' : 'ltr';
  return `<div class="shell-words" lang="${locale}" dir="${dir}"><h1 class="hero-title">${text['home.title']}</h1><p class="hero-lead">${text['home.lead']}</p></div>`;
}
