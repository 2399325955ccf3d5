import { useEffect, useRef, useState } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Toggle } from '#portal/parts/filters/filters';
import { Button } from '#portal/ui/button';
import { Dialog } from '#portal/ui/dialog';
import { usePreference } from '#portal/ui/preferences';

/** What each key does in the queue, in the order in which they are listed. */
const KEYS = ['j', 'k', 'o', 'x', 'a', 'b', '?'] as const;
type Key = (typeof KEYS)[number];

/** What the screen does for the keys that are not about moving along the list. */
export interface KeyActs {
  /** Ticks the row or takes the tick away. */
  x: (row: number) => void;
  /** Takes the row on. */
  a: (row: number) => void;
  /** Shows what can be done with the ticked rows. */
  b: () => void;
}

const TYPED_INTO = 'input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable]';

const linksOf = (list: HTMLElement | null): HTMLAnchorElement[] => [
  ...(list?.querySelectorAll<HTMLAnchorElement>('tbody th a') ?? []),
];
const rowOf = (links: HTMLAnchorElement[]): number => {
  const row = document.activeElement?.closest('tr');
  return row ? links.findIndex((link) => row.contains(link)) : -1;
};

/** Whether a key is pressed for its letter alone: not into a field, not with a modifier, not before a dialog. */
function isShortcut(event: KeyboardEvent): boolean {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  const isTyped = event.target instanceof Element && event.target.matches(TYPED_INTO);
  return !isHeld && !isTyped && !document.querySelector('dialog[open]');
}

/**
 * The keys of the queue. Single letters can be turned off (WCAG 2.2, 2.1.4), for whoever speaks to the computer or
 * hits keys by mistake; the choice is kept with the other preferences.
 */
export function Shortcuts({ list, acts }: { list: React.RefObject<HTMLElement | null>; acts: KeyActs }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = usePreference('shortcuts');
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    if (choice === 'off') return undefined;
    const press = (event: KeyboardEvent) => {
      const key = KEYS.find((known) => known === event.key);
      if (!key || !isShortcut(event)) return;
      event.preventDefault();
      if (key === '?') setOpen(true);
      else follow(key, linksOf(list.current), latest.current);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [choice, list]);
  return (
    <>
      <Button tone="bare" size="small" onClick={() => setOpen(true)}>
        {t('staff.keys')}
      </Button>
      <Dialog title={t('staff.keys')} open={open} onClose={() => setOpen(false)}>
        <Toggle
          label={t('staff.keys.on')}
          checked={choice === 'on'}
          onChange={(on) => setChoice(on ? 'on' : 'off')}
        />
        <dl className="keys">
          {KEYS.map((key) => (
            <div key={key} className="row">
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`staff.keys.${key}`)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}

function follow(key: Exclude<Key, '?'>, links: HTMLAnchorElement[], acts: KeyActs): void {
  const row = rowOf(links);
  if (key === 'j') links[Math.min(row + 1, links.length - 1)]?.focus();
  else if (key === 'k') links[Math.max(row - 1, 0)]?.focus();
  else if (key === 'o') links[row]?.click();
  else if (key === 'b') acts.b();
  else if (row >= 0) acts[key](row);
}
