import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import { speak } from '#portal/app/language';
import { reloadAll } from '#portal/graphql/act';
import { type Locale, LOCALES, useT } from '#portal/i18n/i18n';
import { Icon } from '#portal/ui/icon';
import { usePreference } from '#portal/ui/preferences';

/** The language of the page; each language under its own name. What is typed in forms stays. */
export function LanguageSwitch() {
  const t = useT();
  const id = useId();
  const { i18n } = useLingui();
  // The words of a language come a moment later; until then the language chosen last stays.
  const [chosen, setChosen] = useState(i18n.locale);
  const choose = async (locale: Locale) => {
    setChosen(locale);
    await speak(locale);
    reloadAll();
  };
  return (
    <div className="switch">
      <label htmlFor={id}>
        <Icon name="globe" />
        <span className="visually-hidden">{t('settings.language')}</span>
      </label>
      <select
        id={id}
        className="input select-s"
        value={chosen}
        onChange={(event) => void choose(event.target.value as Locale)}
      >
        {Object.entries(LOCALES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Light, dark, or as the device says. */
export function ThemeSwitch() {
  const t = useT();
  const [theme, setTheme] = usePreference('theme');
  return (
    <label className="switch">
      {t('settings.theme')}
      <select
        className="input select-s"
        value={theme}
        onChange={(event) => setTheme(event.target.value as typeof theme)}
      >
        <option value="auto">{t('settings.themeAuto')}</option>
        <option value="light">{t('settings.themeLight')}</option>
        <option value="dark">{t('settings.themeDark')}</option>
      </select>
    </label>
  );
}

/** Low-data mode: no map and no live channel. */
export function LowDataSwitch() {
  const t = useT();
  const [lowData, setLowData] = usePreference('lowData');
  return (
    <label className="switch choice">
      <input
        type="checkbox"
        checked={lowData === 'on'}
        onChange={(event) => setLowData(event.target.checked ? 'on' : 'off')}
      />
      {t('settings.lowData')}
    </label>
  );
}
