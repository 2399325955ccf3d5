import { useFormat, useT } from '#portal/i18n/i18n';
import type { DiasporaMap } from '#portal/screens/mapping/map/diaspora-data';
import { Section } from '#portal/ui/page';

/** How the figures are made, whose the official ones are, and the file that has all of them. */
export function DiasporaMethod({ of: { country, madeAt, attribution } }: { of: DiasporaMap }) {
  const t = useT();
  const format = useFormat();
  return (
    <Section title={t('diaspora.method')}>
      <div className="prose stack">
        <p>{t('diaspora.methodWho')}</p>
        <p>{t('diaspora.methodRounded')}</p>
        <p>{t('diaspora.methodMonthly', { day: format.day(madeAt.slice(0, 10)) })}</p>
        <p>{t('diaspora.methodStock')}</p>
      </div>
      <p className="muted small">
        <bdi>{attribution}</bdi>
      </p>
      <p>
        <a href={`/files/diaspora/${country}.csv`} download>
          {t('diaspora.file')}
        </a>
      </p>
    </Section>
  );
}
