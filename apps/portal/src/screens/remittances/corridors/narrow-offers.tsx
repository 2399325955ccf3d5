import { TRANSFER_PAYOUT, TRANSFER_SPEED } from '#portal/graphql/enums';
import { useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import type { Offer } from '#portal/screens/remittances/corridors/corridor';
import { useUrlFilter } from '#portal/ui/url-filter';

/** Speeds in the order of how long they take; one that is not known is in no limit. */
const SPEEDS = TRANSFER_SPEED.filter((speed) => speed !== 'UNKNOWN');

/** The offers that are paid out as the reader wants and take no longer than they can wait, as the address holds it. */
export function useNarrowedOffers(offers: readonly Offer[]): readonly Offer[] {
  const [{ payout, speed }] = useUrlFilter('payout', 'speed');
  const longest = SPEEDS.findIndex((value) => value === speed);
  const isInTime = (offer: Offer) => {
    const place = SPEEDS.findIndex((value) => value === offer.speed);
    return longest < 0 || (place >= 0 && place <= longest);
  };
  return offers.filter((offer) => (!payout || offer.payout === payout) && isInTime(offer));
}

/** The choice of how money is paid out and how long it takes; nothing where every offer is alike in both. */
export function NarrowOffers({ offers }: { offers: readonly Offer[] }) {
  const t = useT();
  const [{ payout = '', speed = '' }, narrow] = useUrlFilter('payout', 'speed');
  const payouts = TRANSFER_PAYOUT.filter((value) => offers.some((offer) => offer.payout === value));
  const speeds = SPEEDS.filter((value) => offers.some((offer) => offer.speed === value));
  if (payouts.length < 2 && speeds.length < 2) return null;
  return (
    <div className="row no-print" role="group" aria-label={t('money.narrow')}>
      <Filter
        label={t('money.payoutFilter')}
        none={t('money.any')}
        value={payout}
        onChange={(value) => narrow({ payout: value })}
        options={payouts.map((value) => ({ value, label: t(`money.payout.${value}`) }))}
      />
      <Filter
        label={t('money.speedFilter')}
        none={t('money.any')}
        value={speed}
        onChange={(value) => narrow({ speed: value })}
        options={speeds.map((value) => ({ value, label: t(`money.speed.${value}`) }))}
      />
    </div>
  );
}
