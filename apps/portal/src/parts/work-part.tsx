import { type ComponentType, lazy, Suspense } from 'react';
import { withStaffWords } from '#portal/i18n/with-words';
import { usePerson } from '#portal/parts/session';
import { Skeleton } from '#portal/ui/text';

/** What the staff's work adds to a screen that they share with the two sides; fetched with its words for staff alone. */
export function workPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Work = lazy(withStaffWords(async () => ({ default: await load() })));
  return function WorkPart(props) {
    const isStaff = (usePerson()?.grants.length ?? 0) > 0;
    return (
      isStaff && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <Work {...props} />
        </Suspense>
      )
    );
  };
}
