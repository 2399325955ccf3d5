import { useT } from '#portal/i18n/i18n';
import type { Offer } from '#portal/screens/remittances/corridors/corridor';
import { OfferTable } from '#portal/screens/remittances/corridors/offer-table';
import { Section } from '#portal/ui/page';
import { Legend } from '#portal/ui/plots/bars';

/** What every service costs, the cheapest first; apart those whose price cannot be ranked. */
export function Offers({ offers }: { offers: readonly Offer[] }) {
  const t = useT();
  const ranked = offers.filter(({ isRanked }) => isRanked);
  const undisclosed = offers.filter(({ transparency }) => transparency === 'UNDISCLOSED');
  const others = offers.filter(({ isRanked, transparency }) => !isRanked && transparency !== 'UNDISCLOSED');
  return (
    <>
      <Section title={t('money.offers')}>
        <p className="prose">{t('money.marks')}</p>
        {offers.some(({ isEstimate }) => isEstimate) && <p className="prose">{t('money.estimateText')}</p>}
        <Legend parts={[t('money.fee'), t('money.margin')]} />
        <OfferTable caption={t('money.offers')} offers={ranked} />
      </Section>
      {undisclosed.length > 0 && (
        <Section title={t('money.undisclosed')}>
          <p className="prose">{t('money.undisclosedText')}</p>
          <OfferTable caption={t('money.undisclosed')} offers={undisclosed} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('money.unranked')}>
          <p className="prose">{t('money.unrankedText')}</p>
          <OfferTable caption={t('money.unranked')} offers={others} />
        </Section>
      )}
    </>
  );
}
