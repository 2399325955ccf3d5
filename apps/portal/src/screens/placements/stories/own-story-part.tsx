import { lazy, Suspense } from 'react';
import { withWords } from '#portal/i18n/with-words';

const load = withWords('story')(() => import('#portal/screens/placements/stories/own-story'));
const OwnStory = lazy(async () => ({ default: (await load()).OwnStory }));

/** One's own story, fetched with its words for those who can tell one. */
export function OwnStoryPart({ placementId }: { placementId: string }) {
  return (
    <Suspense>
      <OwnStory placementId={placementId} />
    </Suspense>
  );
}
