import { useT } from '#portal/i18n/i18n';
import { InstitutionName, NeedTitle, PersonName, ReportName } from '#portal/parts/names';
import type { Item } from '#portal/screens/casework/deadlines/queue';

/** What an item is called: by its need, its candidate, its form, its check, or the institution that it belongs to. */
export function ItemName({ item }: { item: Item }) {
  const t = useT();
  if (item.subject === 'NEED') return <NeedTitle id={item.subjectId} />;
  if (item.subject === 'REPORT') return <ReportName id={item.subjectId} />;
  if (item.candidacy)
    return (
      <>
        <PersonName id={item.candidacy.professionalId} alias={item.candidacy.alias} /> ·{' '}
        <bdi>{item.candidacy.about.needTitle}</bdi>
      </>
    );
  if (item.clearance) return <>{t(`clearance.type.${item.clearance.type}`)}</>;
  return <InstitutionName id={item.institutionId} />;
}

/** The kind of an item, or whose it is where its name says the kind. */
export function ItemKind({ item }: { item: Item }) {
  const t = useT();
  if (item.subject === 'REPORT' || item.candidacy || item.clearance)
    return <InstitutionName id={item.institutionId} />;
  return <>{t(`staff.subject.${item.subject}`)}</>;
}
