import { useT } from '#portal/i18n/i18n';

/** What a professional is called, for those who may read it; others read the alias among the candidates for a need. */
export function PersonName({
  person: { displayName, alias, professionalId },
}: {
  person: { displayName: string | null; alias?: string; professionalId: string };
}) {
  const t = useT();
  const nameless = alias
    ? t('candidate.alias', { alias })
    : `${t('staff.person')} ${professionalId.slice(-4)}`;
  return <bdi>{displayName ?? nameless}</bdi>;
}
