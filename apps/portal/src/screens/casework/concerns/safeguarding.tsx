import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { may, usePerson } from '#portal/parts/session';
import { Concerns } from '#portal/screens/casework/concerns/concerns';
import { WordsOfOthers } from '#portal/screens/casework/concerns/words-of-others';
import { OpenHolds } from '#portal/screens/casework/holds/open-holds';
import { problemOfKind } from '#portal/ui/problem';
import { Tabs } from '#portal/ui/tabs';
import { Trouble } from '#portal/ui/trouble';

/** Holds and concerns. For everyone but safeguarding officers there is nothing at this address. */
export function Safeguarding() {
  const t = useT();
  if (!may(usePerson(), 'CONCERN_READ')) return <Trouble problem={problemOfKind('NOT_FOUND')} />;
  return (
    <AreaPage title={t('staff.area.safeguarding')} lead={t('hold.lead')}>
      <Tabs
        label={t('staff.area.safeguarding')}
        tabs={[
          { key: 'concerns', label: t('concern.inbox'), content: () => <Concerns /> },
          { key: 'holds', label: t('hold.open'), content: () => <OpenHolds /> },
          { key: 'words', label: t('words.tab'), content: () => <WordsOfOthers /> },
        ]}
      />
    </AreaPage>
  );
}
