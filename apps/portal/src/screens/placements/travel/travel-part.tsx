import { lazy, Suspense } from 'react';
import { withWords } from '#portal/i18n/with-words';
import type { Work } from '#portal/screens/placements/placements/work';

const load = withWords('travel')(() => import('#portal/screens/placements/travel/travel'));
const Travel = lazy(async () => ({ default: (await load()).Travel }));

/** The journey to a placement, fetched with its words. */
export function TravelPart({ placement }: { placement: Work }) {
  return (
    <Suspense>
      <Travel placement={placement} />
    </Suspense>
  );
}
