import { useT } from '#portal/i18n/i18n';
import { useProgrammes } from '#portal/parts/programmes';
import { Section } from '#portal/ui/page';

/** Each programme as a file of the International Aid Transparency Initiative. */
export function IatiFiles() {
  const t = useT();
  const programmes = useProgrammes();
  return (
    <Section title={t('spending.iatiTitle')}>
      <p className="muted">{t('spending.iatiHint')}</p>
      <ul className="rule-list">
        {programmes.map(({ id, name }) => (
          <li key={id} className="row row-between">
            <bdi>{name}</bdi>
            <a href={`/iati/${id}`} download>
              {t('spending.iati')}
              <span className="visually-hidden"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
