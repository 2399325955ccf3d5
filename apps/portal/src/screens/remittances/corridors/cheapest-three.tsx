import { useT } from '#portal/i18n/i18n';
import type { Offer } from '#portal/screens/remittances/corridors/corridor';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { Section } from '#portal/ui/page';

const THREE = 3;

/** The first offer of each firm, in the order given. */
export const onePerFirm = (offers: readonly Offer[]): Offer[] =>
  offers.filter(({ firmId }, i) => offers.findIndex((other) => other.firmId === firmId) === i);

/** The cheapest three that qualify, by name: services, of which one firm may have several, and firms, each once. */
export function CheapestThree({ offers }: { offers: readonly Offer[] }) {
  const t = useT();
  const services = offers.filter(({ isQualifying }) => isQualifying);
  if (services.length === 0) return null;
  return (
    <Section title={t('money.cheapest')}>
      <div className="cols">
        <Names title={t('money.cheapestServices')} offers={services} />
        <Names title={t('money.cheapestFirms')} offers={onePerFirm(services)} />
      </div>
    </Section>
  );
}

function Names({ title, offers }: { title: string; offers: readonly Offer[] }) {
  const t = useT();
  const words = useMoneyWords();
  return (
    <div className="card stack stack-s">
      <h3>{title}</h3>
      <ol className="stack stack-s">
        {offers.slice(0, THREE).map((offer, i) => (
          <li key={i}>
            <bdi>{offer.firm}</bdi>: <strong>{words.money(offer.cost, offer.currency)}</strong> (
            {words.percent(offer.totalPct)})
            <span className="muted small">
              {' '}
              {t(`money.instrument.${offer.instrument}`)} · {t(`money.payout.${offer.payout}`)}
            </span>
          </li>
        ))}
      </ol>
      {offers.length < THREE && <p className="muted small">{t('money.fewerThanThree')}</p>}
    </div>
  );
}
