import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Rows } from '#portal/parts/rows';
import { ModeratedList, QueueQuery } from '#portal/screens/dialogue/statements/moderated-list';
import { EmptyState } from '#portal/ui/text';

/** What waits to be read before anybody sees it, oldest first; who wrote it, nobody sees. */
export function Moderation() {
  const t = useT();
  return (
    <AreaPage title={t('staff.area.moderation')} lead={t('dialogue.moderationLead')}>
      <Rows
        query={QueueQuery}
        variables={{}}
        of={({ moderationQueue }) => moderationQueue}
        empty={<EmptyState title={t('dialogue.nothingWaits')}>{t('dialogue.nothingWaitsText')}</EmptyState>}
      >
        {(rows) => <ModeratedList rows={rows} />}
      </Rows>
    </AreaPage>
  );
}
