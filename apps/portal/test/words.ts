import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';

const CATALOGUES = join(process.cwd(), 'apps/portal/src/i18n');

/** The words of the portal in one language: `t('nav.signIn')`. Throws for an id that no catalogue has. */
export type Words = (id: string, values?: Record<string, string | number>) => string;

/** The catalogues of a language, part by part. */
export function cataloguesOf(locale: string): Record<string, string>[] {
  return readdirSync(CATALOGUES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(join(CATALOGUES, name, `${locale}.json`), 'utf8')));
}

/** Every catalogue of a language, so that one script serves all languages. */
export function wordsOf(locale: string): Words {
  const messages = Object.assign({}, ...cataloguesOf(locale)) as Record<string, string>;
  const numerals = locale === 'ar' ? 'ar-u-nu-latn' : locale;
  return (id, values) => {
    const message = messages[id];
    if (message === undefined) throw new Error(`No catalogue of ${locale} has "${id}"`);
    return String(new IntlMessageFormat(message, numerals).format(values));
  };
}
