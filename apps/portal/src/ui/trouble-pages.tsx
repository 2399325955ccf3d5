import { useEffect } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Page } from '#portal/ui/page';
import { problemOfKind } from '#portal/ui/problem';
import { Trouble } from '#portal/ui/trouble';

/** An address that leads nowhere. */
export function Missing() {
  const t = useT();
  return (
    <Page title={t('trouble.missing')}>
      <Trouble problem={problemOfKind('NOT_FOUND')} />
    </Page>
  );
}

/**
 * A screen that broke, or whose code did not arrive over a lost network: the portal stays as it is, and the screen comes
 * by itself once there is a connection.
 */
export function Crash({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useT();
  const isCutOff = /import|fetch|load/i.test(String(error));
  useEffect(() => {
    if (!isCutOff) return undefined;
    window.addEventListener('online', reset);
    return () => window.removeEventListener('online', reset);
  }, [isCutOff, reset]);
  // A newer build may have taken the code away while there is a connection: then only loading the page again helps.
  const retry = () => (isCutOff && !navigator.onLine ? reset() : location.reload());
  return (
    <Page title={t('trouble.title')}>
      <Trouble problem={problemOfKind(isCutOff ? 'NETWORK' : 'INTERNAL')} retry={retry} />
    </Page>
  );
}
