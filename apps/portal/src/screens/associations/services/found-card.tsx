import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import type { FoundService } from '#portal/screens/associations/services/service-data';
import { useServiceWords } from '#portal/screens/associations/services/service-words';
import { Tag } from '#portal/ui/text';

/** One service that was found: what, whose, how far, whether it is open, and when it was last checked. */
export function FoundCard({ service }: { service: FoundService }) {
  const t = useT();
  const format = useFormat();
  const words = useServiceWords();
  const { id, name, bodyName, km, phones, places, state, freePlaces } = service;
  return (
    <li className="card stack stack-s">
      <h3>
        <Link to="/services/$id" params={{ id }}>
          <bdi>{name}</bdi>
        </Link>
      </h3>
      <p className="muted">
        <bdi>{bodyName}</bdi> · {words.kinds(service.categories)}
      </p>
      <p className="row">
        {km !== null && (
          <Tag>{t('directory.km', { km: format.number(km, { maximumFractionDigits: 1 }) })}</Tag>
        )}
        <Tag tone={service.isOpenNow ? 'good' : undefined}>{words.open(service)}</Tag>
        {freePlaces !== null && <Tag tone="info">{t('directory.free', { count: freePlaces })}</Tag>}
      </p>
      {places.map((place, i) => (
        <p key={i}>
          <bdi>{words.place(place)}</bdi>
        </p>
      ))}
      {phones.length > 0 && (
        <p>
          {t('directory.call')}{' '}
          {phones.map((phone) => (
            <a key={phone} href={`tel:${phone.replace(/[^+\d]/g, '')}`} dir="ltr">
              {phone}
            </a>
          ))}
        </p>
      )}
      <p className="muted small">
        {words.languages(service.languages)} · {service.cost ?? t('directory.costFree')} ·{' '}
        {words.checked(service.checkedOn)}
      </p>
      {state === 'STALE' && <Tag tone="warm">{t('directory.stale')}</Tag>}
    </li>
  );
}
