import { usePerson } from '#portal/app/session';
import { Roots } from '#portal/screens/public/roots';
import { useT, type MessageId } from '#portal/i18n/i18n';
import { ButtonLink } from '#portal/ui/button';

/** The three promises of the first page. */
const STEPS: [MessageId, MessageId][] = [
  ['home.step1', 'home.step1Text'],
  ['home.step2', 'home.step2Text'],
  ['home.step3', 'home.step3Text'],
];

export function Home() {
  const t = useT();
  const person = usePerson();
  return (
    <>
      <div className="hero">
        <Roots />
        <h1 className="hero-title" tabIndex={-1}>
          {person ? t('home.hello', { name: person.displayName }) : t('home.title')}
        </h1>
        <p className="hero-lead">{t('home.lead')}</p>
        {!person && (
          <div className="actions hero-actions">
            <ButtonLink to="/register">{t('nav.register')}</ButtonLink>
            <ButtonLink to="/about" tone="quiet">
              {t('home.more')}
            </ButtonLink>
          </div>
        )}
      </div>
      <ol className="cols steps">
        {STEPS.map(([title, text]) => (
          <li key={title} className="card stack stack-s">
            <h2>{t(title)}</h2>
            <p className="muted">{t(text)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
