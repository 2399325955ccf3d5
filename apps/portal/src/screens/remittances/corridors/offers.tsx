import { useState } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Toggle } from '#portal/parts/filters/filters';
import { onePerFirm } from '#portal/screens/remittances/corridors/cheapest-three';
import type { Offer } from '#portal/screens/remittances/corridors/corridor';
import { NarrowOffers, useNarrowedOffers } from '#portal/screens/remittances/corridors/narrow-offers';
import { OfferTable } from '#portal/screens/remittances/corridors/offer-table';
import { Section } from '#portal/ui/page';
import { Legend } from '#portal/ui/plots/bars';
import { EmptyState } from '#portal/ui/text';

/** What sending costs with each firm, or with every service, the cheapest first; apart those whose price cannot be ranked. */
export function Offers({ offers: all }: { offers: readonly Offer[] }) {
  const t = useT();
  const offers = useNarrowedOffers(all);
  const [isEvery, setEvery] = useState(false);
  const ranked = offers.filter(({ isRanked }) => isRanked);
  const firms = onePerFirm(ranked);
  const undisclosed = offers.filter(({ transparency }) => transparency === 'UNDISCLOSED');
  const others = offers.filter(({ isRanked, transparency }) => !isRanked && transparency !== 'UNDISCLOSED');
  return (
    <>
      <Section title={t('money.offers')}>
        <NarrowOffers offers={all} />
        <p className="prose">{t(isEvery ? 'money.perService' : 'money.perFirm')}</p>
        {firms.length < ranked.length && (
          <div className="no-print">
            <Toggle label={t('money.everyService')} checked={isEvery} onChange={setEvery} />
          </div>
        )}
        <p className="prose">{t('money.marks')}</p>
        {offers.some(({ isEstimate }) => isEstimate) && <p className="prose">{t('money.estimateText')}</p>}
        {ranked.length > 0 ? (
          <>
            <Legend parts={[t('money.fee'), t('money.margin')]} />
            <OfferTable caption={t('money.offers')} offers={isEvery ? ranked : firms} />
          </>
        ) : (
          <EmptyState title={t('money.noneFits')}>
            {offers.length < all.length && t('money.noneFitsText')}
          </EmptyState>
        )}
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
