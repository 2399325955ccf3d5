import { lazy, Suspense } from 'react';
import { withOfficeWords } from '#portal/i18n/with-words';
import type { ListFiltersProps } from '#portal/parts/filters/list-filter-fields';
import { usePerson } from '#portal/parts/session';
import { Skeleton } from '#portal/ui/text';

const ListFilterFields = lazy(
  withOfficeWords(async () => ({
    default: (await import('#portal/parts/filters/list-filter-fields')).ListFilterFields,
  })),
);

/** What narrows a list that staff share with others; fetched for staff alone. */
export function ListFilters(props: ListFiltersProps) {
  const isStaff = (usePerson()?.grants.length ?? 0) > 0;
  return (
    isStaff && (
      <Suspense fallback={<Skeleton lines={1} />}>
        <ListFilterFields {...props} />
      </Suspense>
    )
  );
}
