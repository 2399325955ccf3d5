import { type Locale, showLocale } from '#portal/i18n/i18n';
import { preferences } from '#portal/ui/preferences';

/** Shows a language, and begins with it next time. */
export async function speak(locale: Locale): Promise<void> {
  await showLocale(locale);
  // A later choice may have come first: what is shown is what is kept.
  preferences.set('locale', document.documentElement.lang);
}
