import { useT } from '#portal/i18n/i18n';
import { belongs, usePerson } from '#portal/parts/session';
import { PlacementBoard } from '#portal/screens/placements/placements/board';
import { PlacementList } from '#portal/screens/placements/placements/placement-list';
import { Page } from '#portal/ui/page';

/** The placements within the reader's reach: by stage for a host, as a list for everyone else. */
export function Placements() {
  const t = useT();
  const person = usePerson();
  if (!person || !belongs(person, 'institution')) return <PlacementList />;
  return (
    <Page title={t('nav.placements')} lead={t('board.lead')}>
      <PlacementBoard />
    </Page>
  );
}
