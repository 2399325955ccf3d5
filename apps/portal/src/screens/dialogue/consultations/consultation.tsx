import { useParams } from '@tanstack/react-router';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import {
  type Consultation,
  ConsultationQuery,
} from '#portal/screens/dialogue/consultations/consultation-data';
import { ConsultationDays } from '#portal/screens/dialogue/consultations/consultation-days';
import { ConsultationSteps } from '#portal/screens/dialogue/consultations/consultation-steps';
import {
  HAS_RESULT,
  isPrepared,
  STATE_TONES,
  useText,
} from '#portal/screens/dialogue/consultations/consultation-words';
import { StatementList } from '#portal/screens/dialogue/statements/statement-list';
import { TakeOff } from '#portal/screens/dialogue/statements/take-off';
import { TakePart } from '#portal/screens/dialogue/statements/take-part';
import { ButtonLink } from '#portal/ui/button';
import { Page, Section } from '#portal/ui/page';
import { Notice, Tag } from '#portal/ui/text';

/** One consultation: what is asked, what can still change, its days, who learns what, and taking part. */
export function ConsultationScreen() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={ConsultationQuery} variables={{ id }} lines={10}>
      {({ consultation }) => <Shown consultation={consultation} back={t('dialogue.title')} />}
    </Load>
  );
}

function Shown({ consultation, back }: { consultation: Consultation; back: string }) {
  const t = useT();
  const format = useFormat();
  const text = useText(consultation.texts);
  const { id, state, silentSince, country, institutionName } = consultation;
  return (
    <Page
      title={text?.title ?? t('dialogue.unnamed')}
      back={{ link: { to: '/consultations' }, label: back }}
      lead={t('dialogue.asks', { institution: institutionName, country: format.country(country) })}
      actions={<Tag tone={STATE_TONES[state]}>{t(`dialogue.state.${state}`)}</Tag>}
    >
      <div className="stack stack-l">
        {silentSince && (
          <Notice tone="bad" title={t('dialogue.silentSince', { day: format.day(silentSince) })}>
            {t('dialogue.silentText', { institution: institutionName })}
          </Notice>
        )}
        {state === 'CANCELLED' && (
          <Notice tone="warm" title={t('dialogue.wasCancelled')}>
            {consultation.reason ? t(`reason.${consultation.reason}` as MessageId) : ''}
          </Notice>
        )}
        {HAS_RESULT.includes(state) && (
          <div className="actions">
            <ButtonLink to="/consultations/$id/result" params={{ id }}>
              {t('dialogue.result')}
            </ButtonLink>
            <ButtonLink to="/consultations/$id/reply" params={{ id }} tone="quiet">
              {t('dialogue.reply')}
            </ButtonLink>
          </div>
        )}
        <ConsultationSteps consultation={consultation} />
        <Words consultation={consultation} />
        {state === 'OPEN' && <Voice consultation={consultation} />}
        <ConsultationDays consultation={consultation} />
        <WhoLearnsWhat institution={institutionName} />
        {!isPrepared(consultation) && <Published consultationId={id} />}
      </div>
    </Page>
  );
}

/** The published statements; those who moderate can take one off the page. */
function Published({ consultationId }: { consultationId: string }) {
  const moderates = may(usePerson(), 'MODERATION_WORK');
  return (
    <>
      <StatementList consultationId={consultationId} />
      {moderates && <TakeOff consultationId={consultationId} />}
    </>
  );
}

function Words({ consultation: { texts, audience, country } }: { consultation: Consultation }) {
  const t = useT();
  const format = useFormat();
  const text = useText(texts);
  if (!text) return null;
  const parts = [
    ['dialogue.question', text.question],
    ['dialogue.canChange', text.canChange],
    ['dialogue.cannotChange', text.cannotChange],
    ['dialogue.background', text.background],
  ] as const;
  return (
    <>
      {parts.map(([title, words]) => (
        <Section key={title} title={t(title)}>
          <p className="prose" lang={text.locale} dir="auto">
            {words}
          </p>
        </Section>
      ))}
      <p className="muted">{t(`dialogue.audience.${audience}`, { country: format.country(country) })}</p>
    </>
  );
}

/** Voting and adding, or why this reader does neither. */
function Voice({ consultation }: { consultation: Consultation }) {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  if (!consultation.noVoice) return <TakePart consultation={consultation} />;
  const why = person ? consultation.noVoice : 'SIGN_IN';
  return (
    <Notice title={t('dialogue.noVoice')}>
      {t(`dialogue.why.${why}`, { country: format.country(consultation.country) })}
    </Notice>
  );
}

/** What is public and what the authority never learns, before somebody says anything. */
function WhoLearnsWhat({ institution }: { institution: string }) {
  const t = useT();
  const lines = ['public', 'authority', 'moderators', 'limit'] as const;
  return (
    <Section title={t('dialogue.learns')}>
      <ul className="prose">
        {lines.map((line) => (
          <li key={line}>{t(`dialogue.learns.${line}`, { institution })}</li>
        ))}
      </ul>
    </Section>
  );
}
