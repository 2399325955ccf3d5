import { useT } from '#portal/i18n/i18n';
import { DirectThread } from '#portal/screens/casework/messages/direct-thread';
import { Page } from '#portal/ui/page';

/** What IOM writes to the reader and the reader answers, apart from any application. */
export function Messages() {
  const t = useT();
  return (
    <Page title={t('direct.title')} lead={t('direct.lead')}>
      <DirectThread professionalId={null} />
    </Page>
  );
}
