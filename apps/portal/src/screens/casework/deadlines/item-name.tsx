import { useT } from '#portal/i18n/i18n';
import { PersonName } from '#portal/parts/names';
import type { Item } from '#portal/screens/casework/deadlines/queue';

/** What an item is called: by its need, its candidate, its form, its check, or the institution that it belongs to. */
export function ItemName({ item }: { item: Item }) {
  const t = useT();
  if (item.subject === 'NEED') return <bdi>{item.needTitle || t('staff.untitled')}</bdi>;
  if (item.report)
    return (
      <>
        {t(`staff.report.${item.report.kind}`)} · <bdi>{item.report.needTitle}</bdi>
      </>
    );
  if (item.candidacy)
    return (
      <>
        <PersonName person={item.candidacy} /> · <bdi>{item.candidacy.about.needTitle}</bdi>
      </>
    );
  if (item.clearance) return <>{t(`clearance.type.${item.clearance.type}`)}</>;
  return <bdi>{item.institution.name}</bdi>;
}

/** The kind of an item, or whose it is where its name says the kind. */
export function ItemKind({ item }: { item: Item }) {
  const t = useT();
  if (item.report || item.candidacy || item.clearance) return <bdi>{item.institution.name}</bdi>;
  return <>{t(`staff.subject.${item.subject}`)}</>;
}
