import { type MessageId, useT } from '#portal/i18n/i18n';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';

interface Part {
  title: MessageId;
  text: MessageId;
}

/** Pages of plain text, as tables of messages. */
function TextPage({ title, lead, parts }: { title: MessageId; lead: MessageId; parts: Part[] }) {
  const t = useT();
  return (
    <Page title={t(title)} lead={t(lead)}>
      <div className="stack stack-l prose">
        {parts.map((part) => (
          <section key={part.title} className="stack stack-s">
            <h2>{t(part.title)}</h2>
            <p>{t(part.text)}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}

export function About() {
  const t = useT();
  return (
    <>
      <TextPage
        title="about.title"
        lead="about.lead"
        parts={[
          { title: 'about.who', text: 'about.whoText' },
          { title: 'about.how', text: 'about.howText' },
          { title: 'about.fair', text: 'about.fairText' },
          { title: 'about.safe', text: 'about.safeText' },
        ]}
      />
      <div className="actions page-end">
        <ButtonLink to="/register">{t('nav.register')}</ButtonLink>
      </div>
    </>
  );
}

/** Who answers what. */
export function Contact() {
  const t = useT();
  return (
    <>
      <TextPage
        title="contactUs.title"
        lead="contactUs.lead"
        parts={[
          { title: 'contactUs.account', text: 'contactUs.accountText' },
          { title: 'contactUs.institution', text: 'contactUs.institutionText' },
          { title: 'contactUs.worry', text: 'contactUs.worryText' },
          { title: 'contactUs.office', text: 'privacy.controllerText' },
        ]}
      />
      <div className="actions page-end">
        <ButtonLink to="/concern" tone="quiet">
          {t('help.worry')}
        </ButtonLink>
        <ButtonLink to="/help" tone="quiet">
          {t('home.help')}
        </ButtonLink>
      </div>
    </>
  );
}

/** What each side does here, and where to turn. */
export function Help() {
  const t = useT();
  return (
    <>
      <TextPage
        title="help.title"
        lead="help.lead"
        parts={[
          { title: 'help.professional', text: 'help.professionalText' },
          { title: 'help.institution', text: 'help.institutionText' },
          { title: 'help.staff', text: 'help.staffText' },
          { title: 'help.worry', text: 'help.worryText' },
        ]}
      />
      <div className="actions page-end">
        <ButtonLink to="/concern" tone="quiet">
          {t('help.worry')}
        </ButtonLink>
      </div>
    </>
  );
}

export function Privacy() {
  return (
    <TextPage
      title="privacy.title"
      lead="privacy.lead"
      parts={[
        { title: 'privacy.controller', text: 'privacy.controllerText' },
        { title: 'privacy.what', text: 'privacy.whatText' },
        { title: 'privacy.basis', text: 'privacy.basisText' },
        { title: 'privacy.retention', text: 'privacy.retentionText' },
        { title: 'privacy.rights', text: 'privacy.rightsText' },
        { title: 'privacy.browser', text: 'privacy.browserText' },
        { title: 'privacy.never', text: 'privacy.neverText' },
      ]}
    />
  );
}

export function Accessibility() {
  return (
    <TextPage
      title="access.title"
      lead="access.lead"
      parts={[
        { title: 'access.what', text: 'access.whatText' },
        { title: 'access.language', text: 'access.languageText' },
        { title: 'access.slow', text: 'access.slowText' },
      ]}
    />
  );
}
