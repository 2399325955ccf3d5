import { Navigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { withWords } from '#portal/i18n/with-words';
import { belongs, may, type Person, usePerson } from '#portal/parts/session';
import { FrontDoor } from '#portal/screens/welcome/front-door';
import { Roots } from '#portal/screens/welcome/roots';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';

/** The three promises of the first page. */
const STEPS: [MessageId, MessageId][] = [
  ['home.step1', 'home.step1Text'],
  ['home.step2', 'home.step2Text'],
  ['home.step3', 'home.step3Text'],
];

/** A visitor's first page does without it. */
const loadDesk = withWords('desk')(() => import('#portal/screens/welcome/desk'));
const Desk = lazy(async () => ({ default: (await loadDesk()).Desk }));

const isOnlyStaff = (person: Person) =>
  belongs(person, 'staff') && !belongs(person, 'professional') && !belongs(person, 'institution');

/** Those who work on cases or on concerns have a desk; the others have figures and lists. */
const hasDesk = (person: Person) => may(person, 'WORK_READ') || may(person, 'CONCERN_READ');

/** A visitor learns what this is; who has signed in finds what waits for them. */
export function Home() {
  const t = useT();
  const person = usePerson();
  if (person && isOnlyStaff(person) && !hasDesk(person)) return <Navigate to="/staff/monitoring" replace />;
  if (person)
    return (
      <Page title={t('home.hello', { name: person.displayName })}>
        <Suspense>
          <Desk person={person} />
        </Suspense>
      </Page>
    );
  return (
    <>
      <div className="hero">
        <Roots />
        <h1 className="hero-title" tabIndex={-1}>
          {t('home.title')}
        </h1>
        <p className="hero-lead">{t('home.lead')}</p>
        <div className="actions hero-actions">
          <ButtonLink to="/register">{t('nav.register')}</ButtonLink>
          <ButtonLink to="/about" tone="quiet">
            {t('home.more')}
          </ButtonLink>
        </div>
      </div>
      <div className="stack stack-l">
        <FrontDoor />
        <ol className="cols steps">
          {STEPS.map(([title, text]) => (
            <li key={title} className="card stack stack-s">
              <h2>{t(title)}</h2>
              <p className="muted">{t(text)}</p>
            </li>
          ))}
        </ol>
        <div className="stack">
          <h2>{t('home.runBy')}</h2>
          <p className="prose">{t('home.runByText')}</p>
          <div className="actions">
            <ButtonLink to="/help" tone="quiet">
              {t('home.help')}
            </ButtonLink>
            <ButtonLink to="/concern" tone="quiet">
              {t('help.worry')}
            </ButtonLink>
            <ButtonLink to="/send-money" tone="quiet">
              {t('home.sendMoney')}
            </ButtonLink>
            <ButtonLink to="/diaspora" tone="quiet">
              {t('home.diaspora')}
            </ButtonLink>
          </div>
        </div>
      </div>
    </>
  );
}
