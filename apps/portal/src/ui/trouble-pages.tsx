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

/** A screen that broke, or whose code did not arrive over a lost network. */
export function Crash({ error }: { error: unknown }) {
  const t = useT();
  const kind = /import|fetch|load/i.test(String(error)) ? 'NETWORK' : 'INTERNAL';
  return (
    <Page title={t('trouble.title')}>
      <Trouble problem={problemOfKind(kind)} retry={() => location.reload()} />
    </Page>
  );
}
