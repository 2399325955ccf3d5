import { type ComponentType, lazy, Suspense } from 'react';
import { withWords } from '#portal/i18n/with-words';
import { usePerson } from '#portal/parts/session';

/** A part for whoever is signed in, fetched with its words when it is first shown. */
function keepingPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(withWords('saved')(async () => ({ default: await load() })));
  return function KeepingPart(props) {
    const person = usePerson();
    return (
      person && (
        <Suspense>
          <Part {...props} />
        </Suspense>
      )
    );
  };
}

/** Keeps one need to find it again. */
export const SaveNeedPart = keepingPart(
  async () => (await import('#portal/screens/marketplace/saved/save-need')).SaveNeed,
);

/** Tells of new needs like those that are shown. */
export const SaveSearchPart = keepingPart(
  async () => (await import('#portal/screens/marketplace/saved/save-search')).SaveSearch,
);
