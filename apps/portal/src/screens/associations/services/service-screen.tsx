import { Link, useParams } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { Opening } from '#portal/screens/associations/services/opening';
import { QuickExit } from '#portal/screens/associations/services/quick-exit';
import { ReportMistake } from '#portal/screens/associations/services/report-mistake';
import { type Service, ServiceQuery } from '#portal/screens/associations/services/service-data';
import { serviceTone, useServiceWords } from '#portal/screens/associations/services/service-words';
import { ServiceWork } from '#portal/screens/associations/services/service-work';
import { Button, ButtonLink } from '#portal/ui/button';
import { SummaryList } from '#portal/ui/lists';
import { Page } from '#portal/ui/page';
import { Notice, Tag } from '#portal/ui/text';

/** One service, for anyone; those who look after it find their steps here too. */
export function ServiceScreen() {
  const t = useT();
  const mayRefer = may(usePerson(), 'REFERRAL_SEND');
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={ServiceQuery} variables={{ id }} lines={8}>
      {({ service }) => (
        <Page
          title={service.name}
          lead={<bdi>{service.bodyName}</bdi>}
          back={{ link: { to: '/find-help' }, label: t('directory.title') }}
          actions={
            <>
              {mayRefer && (
                <ButtonLink to="/services/$id/refer" params={{ id }} className="no-print">
                  {t('directory.refer')}
                </ButtonLink>
              )}
              <Tag tone={serviceTone(service.state)}>{t(`directory.state.${service.state}`)}</Tag>
              <Button tone="quiet" className="no-print" onClick={() => window.print()}>
                {t('directory.print')}
              </Button>
            </>
          }
        >
          <div className="stack stack-l">
            <QuickExit />
            {service.state === 'STALE' && <Notice tone="warm">{t('directory.stale')}</Notice>}
            {service.steps.length > 0 && <ServiceWork service={service} />}
            <p dir="auto" className="prose">
              {service.description}
            </p>
            <Facts service={service} />
            <ReportMistake id={service.id} />
            <p className="no-print">
              {t('directory.dangerText')} <Link to="/concern">{t('nav.concern')}</Link>
            </p>
          </div>
        </Page>
      )}
    </Load>
  );
}

function Facts({ service }: { service: Service }) {
  const t = useT();
  const format = useFormat();
  const words = useServiceWords();
  const { eligibility, howToAsk, website, email, phones, places, freePlaces, checkedOn } = service;
  const auto = (text: string | null) => text && <p dir="auto">{text}</p>;
  return (
    <SummaryList
      rows={[
        { label: t('directory.what'), value: words.kinds(service.categories) },
        { label: t('directory.open'), value: <Opening service={service} /> },
        {
          label: t('directory.where'),
          value:
            places.length > 0 ? (
              <ul>
                {places.map((place, i) => (
                  <li key={i}>
                    <bdi>{words.place(place)}</bdi>
                  </li>
                ))}
              </ul>
            ) : (
              format.list(service.modes.map((mode) => t(`directory.mode.${mode}`)))
            ),
        },
        {
          label: t('directory.phone'),
          value: phones.length > 0 && (
            <ul>
              {phones.map((phone) => (
                <li key={phone}>
                  <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} dir="ltr">
                    {phone}
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
        { label: t('directory.email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
        {
          label: t('directory.website'),
          value: website && (
            <a href={website} rel="noreferrer nofollow">
              {website}
            </a>
          ),
        },
        { label: t('directory.language'), value: words.languages(service.languages) },
        { label: t('directory.age'), value: words.ages(service) },
        { label: t('directory.whom'), value: auto(eligibility) },
        { label: t('directory.cost'), value: auto(service.cost ?? t('directory.costFree')) },
        { label: t('directory.howToAsk'), value: auto(howToAsk) },
        {
          label: t('directory.freePlaces'),
          value: freePlaces === null ? t('directory.notKnown') : format.number(freePlaces),
        },
        {
          label: t('directory.lastChecked'),
          value: checkedOn && `${format.day(checkedOn)} · ${words.checked(checkedOn)}`,
        },
      ]}
    />
  );
}
