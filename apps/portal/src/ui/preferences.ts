import { useSyncExternalStore } from 'react';

/** How things look in this browser; nothing about a person. */
interface Preferences {
  locale: string;
  theme: 'auto' | 'light' | 'dark';
  lowData: 'on' | 'off';
  /** Single letters as commands. */
  shortcuts: 'on' | 'off';
}
const DEFAULTS: Preferences = { locale: 'en', theme: 'auto', lowData: 'off', shortcuts: 'on' };
const listeners = new Set<() => void>();

function read<K extends keyof Preferences>(key: K): Preferences[K] {
  try {
    return (localStorage.getItem(`skillroots.${key}`) as Preferences[K] | null) ?? DEFAULTS[key];
  } catch {
    return DEFAULTS[key];
  }
}

function apply(): void {
  const root = document.documentElement.dataset;
  const theme = read('theme');
  if (theme === 'auto') delete root.theme;
  else root.theme = theme;
  if (read('lowData') === 'on') root.lowData = 'on';
  else delete root.lowData;
}

export const preferences = {
  get: read,
  set<K extends keyof Preferences>(key: K, value: Preferences[K]): void {
    try {
      localStorage.setItem(`skillroots.${key}`, value);
    } catch {
      // A browser that stores nothing still works; it only forgets the choice.
    }
    apply();
    for (const tell of listeners) tell();
  },
};

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** A preference and its setter. */
export function usePreference<K extends keyof Preferences>(
  key: K,
): [Preferences[K], (value: Preferences[K]) => void] {
  const value = useSyncExternalStore(listen, () => read(key));
  return [value, (next) => preferences.set(key, next)];
}

/** Whether to spare data: asked for here, or by the browser. Then no map and no live channel. */
export function useLowData(): boolean {
  const [choice] = usePreference('lowData');
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  return choice === 'on' || saving;
}
