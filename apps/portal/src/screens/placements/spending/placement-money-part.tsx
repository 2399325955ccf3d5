import { lazy, Suspense } from 'react';
import { withWords } from '#portal/i18n/with-words';

const load = withWords(
  'support',
  'spending',
)(() => import('#portal/screens/placements/spending/placement-money'));
const PlacementMoney = lazy(async () => ({ default: (await load()).PlacementMoney }));

/** What was paid for a placement, fetched with its words. */
export function PlacementMoneyPart({ placementId }: { placementId: string }) {
  return (
    <Suspense>
      <PlacementMoney placementId={placementId} />
    </Suspense>
  );
}
