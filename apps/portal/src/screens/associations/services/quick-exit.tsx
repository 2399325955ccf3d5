import { useEffect } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';

/** A page that says nothing of what somebody was looking for. */
const NEUTRAL = 'https://www.bbc.co.uk/weather';
/** Escape pressed twice within so many milliseconds leaves the page. */
const TWICE_MS = 600;

/** Empties the page, then opens another in its place, so that "back" does not return to it. */
function leave(): void {
  document.documentElement.hidden = true;
  document.title = '';
  window.location.replace(NEUTRAL);
}

/** Leaves the page quickly, by a button or by Escape pressed twice; for whoever must not be seen reading it. */
export function QuickExit() {
  const t = useT();
  useEffect(() => {
    let last = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const now = Date.now();
      if (now - last < TWICE_MS) leave();
      last = now;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="notice no-print" data-tone="warm">
      <div className="row row-between">
        <p>{t('directory.exitHint')}</p>
        <Button tone="danger" onClick={leave}>
          {t('directory.exit')}
        </Button>
      </div>
    </div>
  );
}
