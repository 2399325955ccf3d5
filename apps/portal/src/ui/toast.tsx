import { useEffect, useSyncExternalStore } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';

let shown: { text: string; at: number } | null = null;
const listeners = new Set<() => void>();
const VISIBLE_MS = 8_000;

/** Says in passing that something worked. What a person must act on is a Notice, never a toast. */
export function toast(text: string): void {
  shown = { text, at: Date.now() };
  for (const tell of listeners) tell();
}

function clear(): void {
  shown = null;
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The live region of the page; always there, so that screen readers hear what enters it. */
export function Toasts() {
  const t = useT();
  const message = useSyncExternalStore(listen, () => shown);
  useEffect(() => {
    if (!message) return undefined;
    const timer = setTimeout(clear, VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {message && (
        <div className="toast">
          <span>{message.text}</span>
          <Button tone="bare" size="small" onClick={clear}>
            {t('action.dismiss')}
          </Button>
        </div>
      )}
    </div>
  );
}
